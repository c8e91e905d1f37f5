import { HEAD, same, type System } from '../cms.ts';

export const sharepoint: System = {
  id: 'sharepoint',
  name: same('SharePoint'),
  sign: { vi: 'Địa chỉ trang có /SitePages/', en: 'Page addresses have /SitePages/' },
  form: 'iframe',
  picture: 'html-block',
  paste: [
    { vi: 'Sửa trang và thêm phần Embed (Nhúng).', en: 'Edit the page and add an Embed web part.' },
    { vi: 'Dán đoạn mã khung vào ô mã nhúng.', en: 'Paste the code of the frame into its box for embed code.' },
    {
      vi: 'Nếu SharePoint báo máy chủ chưa được phép, hãy gửi người quản trị lá thư soạn sẵn ở trang tạo mã.',
      en: 'If SharePoint says that the host is not allowed, send the administrator the letter that the builder has ready.',
    },
    {
      vi: 'Trong lúc chờ, dán địa chỉ như một liên kết thường.',
      en: 'Until then, paste the address as an ordinary link.',
    },
  ],
  administrator: [
    {
      of: ['iframe'],
      vi: 'Thêm máy chủ của khối vào danh sách tên miền được phép nhúng (HTML Field Security).',
      en: 'Add the host of the block to the domains that may be embedded (HTML field security).',
    },
    {
      of: ['element', 'link', 'div'],
      vi: 'Script cần quyền “custom script”; không có quyền đó thì chỉ dùng được khung, hoặc liên kết thường.',
      en: 'Scripts need the “custom script” permission; without it only frames work, or ordinary links.',
    },
  ],
  head: HEAD,
  survives: {
    vi: 'Script cần quyền “custom script”; khung theo cấu hình của site: không, tên miền được phép, hay tất cả; liên kết được giữ. Theo tài liệu, chưa thử.',
    en: 'Scripts need the “custom script” permission; frames follow the site’s setting: none, allowed domains or all; links are kept. Read in the documentation, not tried.',
  },
};
