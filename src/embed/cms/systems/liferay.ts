import { BY_LOADER, PASTE_LINK } from '../paste-steps.ts';
import { same, type System } from '../cms.ts';

export const liferay: System = {
  id: 'liferay',
  name: same('Liferay'),
  sign: { vi: 'Địa chỉ trang có /web/', en: 'Page addresses have /web/' },
  form: 'link',
  picture: 'visual-link',
  paste: PASTE_LINK,
  administrator: [
    {
      of: BY_LOADER,
      vi: 'Thêm một CSS client extension có địa chỉ của embed.css và một JavaScript client extension có địa chỉ của loader.js (Liferay 7.4 trở lên), rồi bật cả hai cho các trang; từ bản 2024.Q2, integrity và crossorigin đặt bằng scriptElementAttributes.',
      en: 'Add a CSS client extension with the address of embed.css and a JavaScript client extension with that of loader.js (Liferay 7.4 and later), and enable both for the pages; since 2024.Q2 scriptElementAttributes take integrity and crossorigin.',
    },
    {
      of: ['iframe'],
      vi: 'Nếu dùng khung: đặt giá trị sandbox là allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox trong bộ lọc iframe. Để trống thì khung không chạy script; thiếu allow-popups thì liên kết không mở được trang khác.',
      en: 'For frames: set the sandbox value to allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox in the iframe sanitizer. Left blank, no script runs in them; without allow-popups links open no other page.',
    },
  ],
  head: {
    title: { vi: 'Hai địa chỉ cho client extension', en: 'Two addresses for client extensions' },
    asks: 'addresses',
  },
  survives: {
    vi: 'Liên kết được giữ; từ bản 2025.Q4 khung được giữ trong nội dung web và fragment, nơi khác bị bỏ. Theo tài liệu, chưa thử; chưa rõ thẻ có gạch nối và data-* có được giữ không.',
    en: 'Links are kept; since 2025.Q4 frames are kept in web content and fragments and removed elsewhere. Read in the documentation, not tried; whether tags with a hyphen and data-* are kept is not verified.',
  },
};
