
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0911cf96d3ec9f9e': `Bộ luật Dân sự 2015`,
'sf0d5e9ae63e80e1a': str`Thông tư ${0}`,
'sc374256667734d73': str`Quyết định ${0}`,
'sa0127773c9bc02b5': str`Nghị định ${0}`,
's4f9cd66a62d54c32': str`Kế hoạch ${0}`,
's948bef8c512c2194': str`Kế hoạch của tỉnh ${0}, năm ${1}`,
's7a5c00304c74ad81': str`${0}, Điều ${1} khoản ${2}`,
'sb4745d14e4282396': str`${0}, Điều ${1}`,
's9668cf3ae71d6598': str`thành phố ${0}`,
's1fdab2aa6064e3b2': str`tỉnh ${0}`,
'sd5ba6a8a206532c6': `Logo của chương trình`,
's76b96030a2bbd21e': str`ưu đãi đến hết ngày ${0}`,
'saff0fc8b6949b7ce': `chưa có ưu đãi nào đang áp dụng`,
'sa39cb2be999ccb5a': `Chương trình phổ cập tên miền quốc gia “.vn”`,
's948e87d37f30fd49': `Công dân 18–23 tuổi`,
's3ade9b668fa534e0': `Doanh nghiệp mới, hộ kinh doanh`,
'scd5ae8c556b88a62': `Tên miền cho cá nhân`,
's35c410e52f4446d8': `Tên miền cho kinh doanh`,
's47e709511e264bd6': `Thu gọn`,
'sfd72b8dadb401e93': `Chi tiết`,
'sbb97abd1faa37067': `Hiện nay`,
'sc944e14856ac6065': `Ưu đãi đã hết hạn. Chính sách cho năm 2027 đến 2030 chờ Bộ Tài chính quyết định.`,
's0ce1313886ba8477': `Ai cũng có thể đăng ký và nộp phí theo quy định.`,
's153e6431f5d5632a': `Được gì`,
'sd474a7d5c41fc144': `Không phải nộp phí duy trì hai năm đầu cho một tên miền đăng ký lần đầu`,
's3840dfa9f52cc704': `, kèm website và email của nhà đăng ký`,
's9100c83da3028b1a': `Lệ phí đăng ký một lần: văn bản chưa nói rõ có được miễn hay không.`,
'saade7f0de79e9916': `Sở Khoa học và Công nghệ`,
's743c1188e792d4d4': `Trung tâm Internet Việt Nam (VNNIC)`,
's7bd57aa1ae191aa0': `Hỏi ở đâu`,
's36d237d8562554a6': str`Điện thoại ${0}`,
's6b178f9f4bc67659': `Trang về chương trình`,
's92c845e326d5a831': `Tài liệu truyền thông`,
's93f9d60bb526c8db': str`Tỉnh ${0} nay thuộc ${1}.`,
'sd11b1d9a286b80f1': `Căn cứ`,
's55eb30d6f0e1a8c3': str`Kiểm tra lần cuối ${0}.`,
    };
  