// Vietnamese translations of the English doc comments, for docs/api.md. The key is the English text, so a changed comment needs a new translation.

const WORDS: Readonly<Record<string, string>> = {
  // The elements.
  "The programme's name, its offers and where to ask, as one named region of a page. Stops promising by itself when the offers end.":
    'Tên chương trình, các ưu đãi và nơi hỏi, trong một vùng có tên của trang. Hết hạn thì tự ngừng giới thiệu ưu đãi.',
  'Asks one question at a time and says whether a name is free for this person, why, until when and what to do next. Nothing leaves the browser.':
    'Hỏi từng câu một rồi cho biết người này có được tên miền miễn phí không, vì sao, đến ngày nào và làm gì tiếp. Không có gì rời khỏi trình duyệt.',
  'A form control that asks for a name below .vn: checks it by the rules, asks a service where one is set, and leads to the registrars.':
    'Ô nhập tên miền “.vn” dùng được trong biểu mẫu: kiểm tra theo quy tắc, hỏi dịch vụ nếu đã đặt, rồi dẫn tới nhà đăng ký.',
  'How many names a province has and how far its targets are met, with the day and the source of the figure.':
    'Tỉnh có bao nhiêu tên miền, đạt bao nhiêu chỉ tiêu, kèm ngày và nguồn của số liệu.',

  // Attributes and properties.
  'Slug or name of one of the 34 provinces, or of a former one.':
    'Tên không dấu (nối bằng gạch) hoặc tên có dấu của một trong 34 tỉnh, hoặc của tỉnh cũ.',
  'Slug or name of one of the 34 provinces, or of a former one: its initials go into one of the suggestions.':
    'Tên không dấu (nối bằng gạch) hoặc tên có dấu của một trong 34 tỉnh, hoặc của tỉnh cũ: chữ đầu của tỉnh có trong một tên gợi ý.',
  "Who runs the programme here; without it the agency that the province's plan names.":
    'Cơ quan thực hiện chương trình ở đây; không ghi thì là cơ quan mà kế hoạch của tỉnh nêu.',
  "Telephone of the host's help desk.": 'Số điện thoại hỗ trợ của cơ quan đặt khối.',
  "The host's own page about the programme: `https:` or the same origin.":
    'Trang riêng của cổng về chương trình: `https:` hoặc cùng nguồn với trang.',
  "The official logo, the host's own file; without it a neutral mark is drawn.":
    'Logo chính thức, là tệp của cổng; không có thì vẽ dấu “.vn” trung tính.',
  'The text of the logo for people who do not see it, if the name beside it is not enough.':
    'Lời thay cho logo, dành cho người không nhìn thấy, nếu tên đứng cạnh chưa nói đủ.',
  'Level of the heading, 2 to 6.': 'Cấp của tiêu đề, từ 2 đến 6.',
  'By width, or a card at every width.': 'Theo bề rộng, hoặc luôn là dạng thẻ.',
  'As the page, else as the device; or always light or dark.':
    'Theo trang, không rõ thì theo thiết bị; hoặc luôn sáng, luôn tối.',
  'As the device, or always light or dark.': 'Theo thiết bị; hoặc luôn sáng, luôn tối.',
  '`auto` (by width), `strip` or `card` (a card at every width).':
    '`auto` (theo bề rộng), `strip` (dải ngang) hoặc `card` (luôn là thẻ).',
  '`auto` (as the page, else as the device), `light` or `dark`.':
    '`auto` (theo trang, không rõ thì theo thiết bị), `light` (sáng) hoặc `dark` (tối).',
  'Address of a programme file (`https:` or the same origin), or `none`.':
    'Địa chỉ tệp chương trình (`https:` hoặc cùng nguồn với trang), hoặc `none`.',
  '`YYYY-MM-DD` in the place of the clock.': '`YYYY-MM-DD` thay cho đồng hồ, để xem thử.',
  'For a service counter: a button for the next person, and everything is cleared when nobody uses the page.':
    'Cho quầy tiếp dân: có nút cho người tiếp theo, và mọi câu trả lời được xóa khi không ai dùng trang.',
  'Id of a `tenmien-availability` on the same page, to which a result leads.':
    'Id của một `tenmien-availability` trong cùng trang; kết quả dẫn tới đó.',
  'Suffixes to choose from, separated by spaces or commas; `id.vn biz.vn` unless said.':
    'Các đuôi để chọn, cách nhau bằng dấu cách hoặc dấu phẩy; không ghi thì là `id.vn biz.vn`.',
  "The chosen suffix. Follows the person's choice; a script may set it.":
    'Đuôi đang chọn. Đổi theo người dùng; script cũng đặt được.',
  "Name in the host's form. The value there is the whole name, where it is valid.":
    'Tên của ô trong biểu mẫu của trang. Giá trị gửi đi là cả tên miền, nếu hợp lệ.',
  'The whole name where what was typed is one, else what was typed. Setting it fills the field.':
    'Cả tên miền nếu điều đã gõ là tên miền, không thì điều đã gõ. Đặt giá trị này là điền vào ô.',
  'Base address of an RDAP service: `https:` or the same origin, without a key.':
    'Địa chỉ gốc của dịch vụ RDAP: `https:` hoặc cùng nguồn với trang, không kèm khóa.',
  'Address of a DNS-over-HTTPS resolver, asked where there is no `endpoint`; the page says so before anything is sent.':
    'Địa chỉ máy phân giải DNS-over-HTTPS, được hỏi khi không có `endpoint`; khối báo trước khi gửi.',
  'Names registered: `3295` or `3.295`.': 'Số tên miền đã đăng ký: `3295` hoặc `3.295`.',
  'Names to reach; `≥300000` for a minimum.': 'Số tên miền phải đạt; `≥300000` là ít nhất.',
  'Last day to reach them, `YYYY-MM-DD` or day first.': 'Ngày cuối phải đạt, `YYYY-MM-DD` hoặc ngày/tháng/năm.',
  'Day of the figure, `YYYY-MM-DD` or day first. Without it and `source` no figure is shown.':
    'Ngày của số liệu, `YYYY-MM-DD` hoặc ngày/tháng/năm. Thiếu ngày hoặc `source` thì không hiện số nào.',
  'Who reported the figure, or in which document.': 'Ai báo cáo số liệu, hoặc trong văn bản nào.',
  'Address of the source: `https:` or the same origin.': 'Địa chỉ của nguồn: `https:` hoặc cùng nguồn với trang.',
  'Names below id.vn.': 'Số tên miền dưới id.vn.',
  'Names below biz.vn.': 'Số tên miền dưới biz.vn.',
  'Address of a feed, JSON or CSV: `https:` or the same origin.':
    'Địa chỉ tệp số liệu, JSON hoặc CSV: `https:` hoặc cùng nguồn với trang.',
  'Minutes after which the feed is asked again.': 'Số phút sau đó tệp số liệu được đọc lại.',
  "Offers in the place of ours and of the programme file's.":
    'Các ưu đãi thay cho ưu đãi có sẵn và của tệp chương trình.',
  "Offers in the place of ours and of the programme file's, in the order of time.":
    'Các ưu đãi, theo thứ tự thời gian, thay cho ưu đãi có sẵn và của tệp chương trình.',
  'Whom to ask, in the place of `endpoint` and `doh`.': 'Nơi được hỏi, thay cho `endpoint` và `doh`.',
  "The host's form.": 'Biểu mẫu của trang (chỉ đọc).',
  'A figure in the place of the attributes, in the form of a feed entry.':
    'Một số liệu thay cho các thuộc tính, ở dạng một mục của tệp số liệu.',
  'Where figures come from, in the place of `src`.': 'Nơi lấy số liệu, thay cho `src`.',
  'Forgets every answer and begins again.': 'Quên mọi câu trả lời và bắt đầu lại.',

  // Events.
  'A person opened the details.': 'Người đọc mở phần chi tiết.',
  'A person followed a link; `detail.target` names which.':
    'Người đọc bấm một liên kết; `detail.target` cho biết liên kết nào.',
  'A person reached a result; `detail` holds outcome, suffix and policy, never an answer.':
    'Người đọc có kết quả; `detail` có kết quả, đuôi và ưu đãi, không có câu trả lời nào.',
  'A name was checked; `detail` has the state and the suffix, never the name.':
    'Một tên miền đã được kiểm tra; `detail` có trạng thái và đuôi, không có tên miền.',
  'Other figures are shown, or the same ones grew old; `detail.status` is their age.':
    'Số liệu khác được hiện, hoặc số đang hiện đã cũ; `detail.status` là độ mới của số.',
  'A setting is wrong; `detail.code` is a heading in ERRORS.md.':
    'Một tùy chọn sai; `detail.code` là một mục trong ERRORS.md.',
  'A setting or a feed is wrong; `detail.code` is a heading in ERRORS.md.':
    'Một tùy chọn hoặc tệp số liệu sai; `detail.code` là một mục trong ERRORS.md.',

  // Parts, custom properties, child content.
  'The frame.': 'Khung của khối.',
  'The band with the outcome.': 'Dải ghi kết quả.',
  'Colour of links and buttons; refused under 4.5 : 1.':
    'Màu của liên kết và nút; tương phản dưới 4,5 : 1 thì không được dùng.',
  'Colour of links, buttons and the bar; refused under 4.5 : 1.':
    'Màu của liên kết, nút và thanh chỉ tiêu; tương phản dưới 4,5 : 1 thì không được dùng.',
  'Corners, 10px.': 'Độ bo góc, mặc định 10px.',
  'Font family.': 'Phông chữ.',
  'What is seen before the script runs, without it, and in reader mode: a sentence and a link.':
    'Điều người đọc thấy khi script chưa chạy, không chạy, và ở chế độ đọc: một câu và một liên kết.',
  'What is seen before the script runs, without it, and in reader mode: a sentence and a link, or a plain form.':
    'Điều người đọc thấy khi script chưa chạy, không chạy, và ở chế độ đọc: một câu và một liên kết, hoặc một biểu mẫu thường.',
  'What is seen before the script runs, without it, and in reader mode: who may have a name free, and where.':
    'Điều người đọc thấy khi script chưa chạy, không chạy, và ở chế độ đọc: ai được tên miền miễn phí, ở đâu.',
  'What is seen before the script runs, without it, in reader mode, and where there is no figure: the same sentence.':
    'Điều người đọc thấy khi script chưa chạy, không chạy, ở chế độ đọc, và khi không có số liệu: cùng một câu ấy.',

  // tenmien-widgets
  'Gets the words of a language.': 'Lấy chữ của một ngôn ngữ.',

  // tenmien-widgets/contract
  'The four widgets.': 'Bốn khối.',
  'Heights in px of the frame pages at three widths: nothing is cut off at first sight, with script or without, in any province and either language.':
    'Chiều cao (px) của trang khung ở ba bề rộng: thoạt nhìn không gì bị cắt, có script hay không, ở mọi tỉnh, cả hai thứ tiếng.',
  "A person opened the banner's details.": 'Người đọc mở phần chi tiết của khối giới thiệu.',
  'A person followed a link of the banner.': 'Người đọc bấm một liên kết của khối giới thiệu.',
  'The eligibility checker reached a result: the outcome, never an answer.':
    'Khối kiểm tra điều kiện có kết quả: chỉ kết quả, không có câu trả lời.',
  'A name was checked: the state, never the name.': 'Một tên miền đã được kiểm tra: chỉ trạng thái, không có tên.',
  'The counter shows other figures, or the same ones grew old.': 'Khối tiến độ hiện số khác, hoặc số đang hiện đã cũ.',
  'Something could not be done.': 'Có việc không làm được.',

  // tenmien-widgets/program
  'Decides for one applicant on one day.': 'Trả lời cho một người, vào một ngày.',
  'The one question to ask next, or null once the answer stands.':
    'Câu hỏi tiếp theo, hoặc null khi đã có câu trả lời.',
  'Reads `YYYY-MM-DD`; nothing else is a date here.': 'Đọc `YYYY-MM-DD`; dạng khác không phải là ngày.',
  "Today's date in Viet Nam, independent of the device's zone.": 'Ngày hôm nay ở Việt Nam, dù máy đặt múi giờ nào.',
  "Whether a device's day can be true: none before `dataDate` is.":
    'Ngày của máy có thể đúng không: trước `dataDate` thì không.',
  'Reads a date typed into three boxes, with spaces around it, without leading zeros, in full-width digits, with the words and names of months that people write ("tháng 9", "Sep"), or as a whole in one box ("05/09/2006").':
    'Đọc ngày gõ vào ba ô: thừa dấu cách, thiếu số 0, chữ số toàn khổ, “tháng 9”, “Sep”, hoặc cả ngày trong một ô (“05/09/2006”).',
  'The text of `/data/programme.json` as every build writes it.':
    'Nội dung `/data/programme.json` mà mỗi bản dựng ghi ra.',
  'Examples of an offer on its first day: each edge of its limit, each condition that is not met.':
    'Ví dụ của một ưu đãi vào ngày đầu: hai bên mỗi giới hạn, mỗi điều kiện không đạt.',
  'How the fees are paid: registration once, maintenance for 12 months at a time from the day of registration.':
    'Cách nộp: lệ phí đăng ký một lần, phí duy trì theo từng 12 tháng kể từ ngày đăng ký.',
  'The fee of an ending, for a label that nothing sets apart unless `label` says so; undefined for an ending unknown here.':
    'Phí, lệ phí của một đuôi, cho tên thường nếu `label` không nói khác; undefined nếu không biết đuôi ấy.',
  'The State fees of the endings, as the circulars have them.': 'Phí, lệ phí nhà nước của các đuôi, theo các thông tư.',
  'Costs beside the State fee.': 'Những khoản ngoài phí nhà nước mà người đăng ký phải trả thêm.',
  'The fee of an ending that the offers are about, on a day.': 'Phí, lệ phí của đuôi có ưu đãi, vào một ngày.',
  'One per document, the oldest first.': 'Kế hoạch của các tỉnh, mỗi văn bản một mục, cũ nhất trước.',
  'The offers that are announced for a coming day, of each kind of applicant the next one.':
    'Ưu đãi đã công bố cho ngày sắp tới, mỗi loại người đăng ký lấy ưu đãi gần nhất.',
  'Every offer known on `dataDate`, in the order of time.': 'Mọi ưu đãi đã biết vào `dataDate`, theo thứ tự thời gian.',
  'The offers that stand on a day, the newest first: where two circulars overlap the later one speaks.':
    'Các ưu đãi đang có vào một ngày, mới nhất trước: hai thông tư chồng nhau thì theo thông tư sau.',
  'The offers that stand on a day, of each kind of applicant one: where two overlap the later one speaks.':
    'Các ưu đãi đang có vào một ngày, mỗi loại người đăng ký một ưu đãi: chồng nhau thì theo ưu đãi sau.',
  'A claim of an offer.': 'Một điều được khẳng định của ưu đãi, kèm văn bản.',
  "All claims, by the offer's id; where the services alone are free nothing is claimed of names.":
    'Mọi điều được khẳng định, theo id của ưu đãi; ưu đãi chỉ về dịch vụ thì không khẳng định gì về tên miền.',
  'The sources of the addresses.': 'Căn cứ của các địa chỉ.',
  'Material for portals, posters and loudspeaker news, the same for every province.':
    'Tài liệu cho cổng thông tin, áp phích, bản tin loa, chung cho mọi tỉnh.',
  "The least that the country aims at in its plan for 2021–2030, as Bến Tre's plan quotes it: names below .vn, and their share of all names used in Viet Nam.":
    'Mục tiêu tối thiểu của cả nước giai đoạn 2021–2030, theo trích dẫn trong kế hoạch của Bến Tre: số tên miền “.vn” và tỷ lệ trong mọi tên miền dùng ở Việt Nam.',
  'Pages of the registry for everybody.': 'Các trang của cơ quan quản lý tên miền, dành cho mọi người.',
  'The phases of the programme.': 'Các giai đoạn của chương trình.',
  'Where names of the two free endings are registered.': 'Nơi đăng ký tên miền của hai đuôi được miễn.',
  'The programme as a whole.': 'Cả chương trình: tên, cơ quan chủ trì, đầu mối.',
  'Parses a programme file.': 'Đọc nội dung một tệp chương trình.',
  'Reads the text of a programme file.': 'Đọc văn bản của một tệp chương trình.',
  'The facts of a page with a programme file: like `withProgramme`, with the last day of their validity.':
    'Điều một trang biết cùng với tệp chương trình: như `withProgramme`, thêm ngày rà soát.',
  "The facts of this release with those of a programme file: all offers, all documents, and the file's fees, which replace ours from their first day on.":
    'Điều đã biết cùng với tệp chương trình: mọi ưu đãi, mọi văn bản, và phí của tệp, thay phí có sẵn từ ngày đầu của chúng.',
  'Finds a province as `findProvinceName` does, with its codes and parts.':
    'Tìm một tỉnh theo tên có dấu, không dấu hoặc tên cũ; trả về cả mã và các phần của tỉnh.',
  'Finds a province by its two-digit code.': 'Tìm một tỉnh theo mã hai chữ số.',
  'The 63 until 30 June 2025.': '63 tỉnh, thành phố đến hết 30/6/2025.',
  'The sources of each column.': 'Căn cứ của từng cột.',
  'The 34 provinces of today.': '34 tỉnh, thành phố hiện nay.',
  'The sources of the list: its members and their addresses; the address of Online Solution; the participants of the programme.':
    'Căn cứ của danh sách: ai có tên, ở đâu; địa chỉ của Online Solution; ai tham gia chương trình.',
  'The domestic ones, in the order of the alphabet.': 'Các nhà đăng ký trong nước, theo thứ tự chữ cái.',
  'The oldest of the days on which a document was checked.': 'Ngày cũ nhất trong các ngày mà văn bản được đọc lại.',
  'Every document, by its number or, where its text gives none, by a name of ours.':
    'Mọi văn bản, theo số ký hiệu; văn bản không ghi số thì theo tên do bộ này đặt.',

  // tenmien-widgets/domains
  "Asks a DNS resolver for a name's delegation (NS).": 'Hỏi máy phân giải DNS xem tên miền đã được ủy quyền chưa (NS).',
  'Writes a name from its two parts, the way parseDomainName reads it.':
    'Ghép hai phần thành tên miền, theo cách parseDomainName đọc.',
  'Whether a problem is a rule about who gets the name, not a mistake in writing it.':
    'Lỗi này là quy tắc ai được tên ấy, hay chỉ là viết sai.',
  'Reads what a person typed as a name to register below .vn: a whole name (`nguyen.id.vn`), or a label with the suffix chosen beside it.':
    'Đọc điều người dùng gõ như một tên miền “.vn” để đăng ký: cả tên (`nguyen.id.vn`), hoặc phần đầu với đuôi chọn bên cạnh.',
  'A name as the DNS has it: lower case, `xn--` where needed, no trailing dot.':
    'Tên miền như trong DNS: chữ thường, `xn--` nếu cần, không có dấu chấm cuối.',
  'The extension by which a service says what RDAP has no words for.':
    'Phần mở rộng để dịch vụ nói điều mà RDAP không có từ.',
  'Asks an RDAP service.': 'Hỏi một dịch vụ RDAP.',
  'The claims about a suffix, by its name without a leading dot; undefined where no names are registered below it.':
    'Điều được khẳng định về một đuôi, theo tên không có dấu chấm đầu; undefined nếu không ai đăng ký tên dưới đuôi ấy.',
  'Finds a suffix by its name, lower case, without a leading dot.':
    'Tìm một đuôi theo tên, chữ thường, không có dấu chấm đầu.',
  'The labels of places: `thainguyen` of `thainguyen.vn`.': 'Các nhãn địa danh: `thainguyen` của `thainguyen.vn`.',
  "The suffixes that are not a place's; `vn` first.": 'Các đuôi không phải địa danh; `vn` đứng đầu.',
  'Labels to offer for a full name, the best first; all ASCII, all different, all valid below id.vn, biz.vn and .vn itself, and none that isOfferable refuses.':
    'Các tên gợi ý cho một họ tên, tốt nhất trước: không dấu, khác nhau, hợp lệ dưới id.vn, biz.vn và “.vn”, không phải địa danh, nhãn hiệu, cơ quan.',
  'Vietnamese text in lower-case ASCII letters: marks go, đ becomes d.':
    'Chữ Việt viết thường, không dấu: bỏ dấu, đ thành d.',

  // tenmien-widgets/progress
  'Reads one entry of the feed format (version 1; an input without a version is read as version 1).':
    'Đọc một mục của tệp số liệu (phiên bản 1; không ghi phiên bản thì đọc như phiên bản 1).',
  'Reads a table (CSV) into feed entries for parseSnapshot, one per province: those that are certain.':
    'Đọc một bảng (CSV) thành các mục cho parseSnapshot, mỗi tỉnh một mục: chỉ những số chắc chắn.',
  'Snapshots of different provinces, or one, as a file that parseCsv reads back to the same: UTF-8 with the mark by which Excel knows it, lines ended as in RFC 4180, no cell that a spreadsheet would run.':
    'Ghi một hay nhiều số liệu thành tệp mà parseCsv đọc lại đúng như cũ: UTF-8 có dấu để Excel nhận ra, xuống dòng theo RFC 4180, không ô nào bị bảng tính chạy như công thức.',
  'The feed of a JSON or CSV file: always the same one for the same address.':
    'Nguồn số liệu từ một tệp JSON hoặc CSV: cùng địa chỉ thì luôn cùng một nguồn.',
  "Watches a feed together with everyone else who does: the listener hears the state that is there already, at once, and then each attempt's outcome.":
    'Theo dõi một nguồn cùng những nơi khác: nhận ngay trạng thái đang có, rồi kết quả của từng lần đọc.',
  'The share of each target, in the order of the targets; empty where there is none.':
    'Tỷ lệ đạt của từng chỉ tiêu, theo thứ tự chỉ tiêu; không có thì rỗng.',
  'How old a figure is, in state and in days.': 'Số liệu mới hay cũ: trạng thái và số ngày.',
  'The pace for each target, in their order.': 'Tốc độ cần có cho từng chỉ tiêu, theo thứ tự.',
  'Compares the split with the total: `none` (no split reported), `equal`, `less` (other suffixes may be in the total, or a part is missing), `more` (one of the numbers is wrong: the split should not be shown).':
    'So phần chia với tổng: `none` (không chia), `equal` (bằng), `less` (tổng có đuôi khác, hoặc thiếu một phần), `more` (có số sai: không nên hiện phần chia).',
  'Finds the figure of a province among snapshots of any provinces and days.':
    'Tìm số liệu của một tỉnh trong các số liệu của bất kỳ tỉnh nào, ngày nào.',
};

/** @throws if an English sentence has no Vietnamese translation yet */
export function inVietnamese(english: string): string {
  const words = Object.hasOwn(WORDS, english) && WORDS[english];
  if (!words) throw new Error(`tools/generate/vietnamese.ts has no Vietnamese for: ${JSON.stringify(english)}`);
  return words;
}
