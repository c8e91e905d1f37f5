// The form field of each attribute of the contract: its labels, its input type, and the conversion of its value between
// people's notation and addresses. Validation is in complaints.ts.

import { both } from './say.ts';
import type { WidgetName } from '../../src/widgets.ts';
import { type OptionField, choice, hotline, theme, programmeField } from './option-field.ts';

const suffixHint = both('Ví dụ: id.vn', 'Such as id.vn');

/** In the order of the form. `province` has its own step. */
export const fields: Readonly<Record<WidgetName, readonly OptionField[]>> = {
  banner: [
    {
      name: 'agency',
      label: both('Nơi hỏi', 'Where to ask'),
      hint: both('Tên cơ quan trả lời câu hỏi của người dân.', 'The body that answers people’s questions.'),
      input: 'text',
    },
    hotline,
    {
      name: 'href',
      label: both('Trang của bạn về chương trình', 'Your page about the programme'),
      hint: both(
        'Địa chỉ bắt đầu bằng https://. Để trống nếu chưa có.',
        'An address that begins with https://. Leave it empty if there is none.',
      ),
      input: 'address',
    },
    {
      name: 'logo-src',
      label: both('Địa chỉ tệp logo', 'Address of the logo'),
      hint: both(
        'Địa chỉ của tệp hình trên cổng của bạn. Để trống thì khối vẽ dấu “.vn”.',
        'The address of the image on your own portal. Left empty, the block draws the “.vn” mark.',
      ),
      input: 'address',
    },
    {
      name: 'logo-alt',
      label: both('Mô tả logo (cho người khiếm thị)', 'Description of the logo (for those who do not see it)'),
      hint: both(
        'Tên chương trình đã có bên cạnh, nên thường để trống.',
        'The programme’s name stands beside it, so this is mostly left empty.',
      ),
      input: 'text',
    },
    {
      name: 'layout',
      label: both('Kiểu khối', 'Shape of the block'),
      input: 'choice',
      choices: [
        choice('', 'Tự chọn theo bề rộng', 'By the width that there is'),
        choice('strip', 'Dải ngang', 'Strip'),
        choice('card', 'Thẻ', 'Card'),
      ],
    },
    theme,
    {
      name: 'heading-level',
      label: both('Cấp tiêu đề của khối', 'Heading level of the block'),
      hint: both('Để mục lục của trang đúng thứ bậc.', 'So that the page’s headings are in order.'),
      input: 'choice',
      choices: [choice('', '2', '2'), ...['3', '4', '5', '6'].map((level) => choice(level, level, level))],
      technical: true,
    },
    programmeField,
  ],
  eligibility: [
    hotline,
    {
      name: 'desk',
      label: both('Dùng ở quầy tiếp dân', 'Used at a service counter'),
      hint: both(
        'Thêm nút “Người tiếp theo” và tự xóa câu trả lời khi không ai dùng.',
        'Adds a button for the next person, and clears the answers when nobody uses it.',
      ),
      input: 'choice',
      choices: [choice('', 'Không', 'No'), choice('true', 'Có', 'Yes')],
    },
    theme,
    {
      name: 'for',
      label: both('Mã (id) của khối Chọn tên cùng trang', 'Id of the block “Choose a name” on the same page'),
      hint: both('Để trống nếu trang không có khối ấy.', 'Leave it empty where the page has no such block.'),
      input: 'text',
      technical: true,
    },
    programmeField,
  ],
  availability: [
    {
      name: 'suffix',
      label: both('Đuôi tên miền hiện trước', 'Ending that is chosen at first'),
      hint: suffixHint,
      input: 'suffix',
    },
    {
      name: 'suffixes',
      label: both('Các đuôi để người đọc chọn', 'Endings to choose from'),
      hint: both(
        'Cách nhau bằng dấu cách, ví dụ: id.vn biz.vn. Để trống là hai đuôi của chương trình.',
        'With spaces between them, such as id.vn biz.vn. Left empty: the two of the programme.',
      ),
      input: 'suffix',
    },
    {
      name: 'value',
      label: both('Tên điền sẵn', 'Name filled in at first'),
      hint: both('Thường để trống.', 'Mostly left empty.'),
      input: 'text',
    },
    theme,
    {
      name: 'endpoint',
      label: both('Địa chỉ dịch vụ tra cứu (RDAP)', 'Address of a look-up service (RDAP)'),
      hint: both(
        'Không có thì khối kiểm tra cách viết và dẫn tới nhà đăng ký.',
        'Without it the block checks the spelling and leads to registrars.',
      ),
      input: 'address',
      technical: true,
    },
    {
      name: 'doh',
      label: both('Địa chỉ máy phân giải (DNS-over-HTTPS)', 'Address of a resolver (DNS over HTTPS)'),
      input: 'address',
      technical: true,
    },
    {
      name: 'name',
      label: both('Tên của ô trong biểu mẫu', 'Name of the field in a form'),
      hint: both('Chỉ khi khối nằm trong biểu mẫu của cổng.', 'Only where the block stands in a form of the portal.'),
      input: 'text',
      technical: true,
    },
    programmeField,
  ],
  progress: [
    {
      name: 'value',
      label: both('Số tên miền', 'Number of names'),
      hint: both('Ví dụ: 3.295', 'Such as 3,295'),
      input: 'count',
    },
    {
      name: 'as-of',
      label: both('Tính đến ngày', 'As of'),
      hint: both(
        'Số nào cũng phải có ngày. Ví dụ: 31/3/2025',
        'No figure without its day. Day/month/year, such as 31/3/2025',
      ),
      input: 'date',
    },
    {
      name: 'source',
      label: both('Nguồn', 'Source'),
      hint: both('Văn bản hoặc báo cáo nêu số đó.', 'The document or report that gives it.'),
      input: 'text',
    },
    {
      name: 'source-href',
      label: both('Địa chỉ của nguồn', 'Address of the source'),
      hint: both('Bắt đầu bằng https://.', 'Begins with https://.'),
      input: 'address',
    },
    {
      name: 'target',
      label: both('Chỉ tiêu', 'Target'),
      hint: both(
        'Số tên miền. “Ít nhất” viết là ≥, ví dụ ≥300.000',
        'A number of names. “At least” is ≥, such as ≥300,000',
      ),
      input: 'target',
    },
    {
      name: 'target-by',
      label: both('Hạn của chỉ tiêu', 'Last day of the target'),
      hint: both('Ví dụ: 31/12/2026', 'Such as 31/12/2026'),
      input: 'date',
    },
    { name: 'id-vn', label: both('Trong đó id.vn', 'Of these id.vn'), input: 'count' },
    { name: 'biz-vn', label: both('Trong đó biz.vn', 'Of these biz.vn'), input: 'count' },
    theme,
    {
      name: 'src',
      label: both('Tệp số liệu (JSON hoặc CSV)', 'File with figures (JSON or CSV)'),
      hint: both(
        'Khi có tệp này, các số ở trên chỉ hiện lúc tệp chưa tải được.',
        'With it, the figures above show only until it has come.',
      ),
      input: 'address',
      technical: true,
    },
    {
      name: 'refresh',
      label: both('Đọc lại tệp sau mỗi (phút)', 'Read the file again every (minutes)'),
      input: 'count',
      technical: true,
    },
    programmeField,
  ],
};
