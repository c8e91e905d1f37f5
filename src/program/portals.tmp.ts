export const portals = { 'id.vn': 'https://guongmatso.tenmien.vn', 'biz.vn': 'https://thuonghieuso.tenmien.vn', media: 'https://hiendienonline.tenmien.vn/tai-lieu-truyen-thong' };
export const plansFor = (_: unknown) => [{source:'thai-nguyen-2025'}];
