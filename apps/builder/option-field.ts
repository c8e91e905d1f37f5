// The form of a field of the options, and the fields that several widgets share.

import type { Bilingual } from '../../src/embed/words/bilingual.ts';
import { both } from './say.ts';

export interface Choosable {
  readonly value: string;
  readonly words: Bilingual;
}

export interface OptionField {
  /** The attribute. */
  readonly name: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly input: 'text' | 'tel' | 'date' | 'count' | 'target' | 'address' | 'suffix' | 'choice';
  /** Of a `choice`. The first is the default without the attribute. */
  readonly choices?: readonly Choosable[];
  /** Shown apart, for administrators. */
  readonly technical?: true;
}

export const choice = (value: string, vi: string, en: string): Choosable => ({ value, words: both(vi, en) });

export const hotline: OptionField = {
  name: 'hotline',
  label: both('Điện thoại hỗ trợ', 'Telephone for questions'),
  hint: both(
    'Số mà người dân gọi được trong giờ làm việc. Để trống nếu chưa có.',
    'A number that people can call in office hours. Leave it empty if there is none.',
  ),
  input: 'tel',
};

export const theme: OptionField = {
  name: 'theme',
  label: both('Màu nền', 'Light or dark'),
  input: 'choice',
  choices: [
    choice('', 'Theo máy của người đọc', 'As the reader’s device'),
    choice('light', 'Luôn sáng', 'Always light'),
    choice('dark', 'Luôn tối', 'Always dark'),
  ],
};

export const programmeField: OptionField = {
  name: 'programme',
  label: both('Tệp chương trình', 'Programme file'),
  hint: both(
    'Để trống: khối hỏi máy chủ của khối một lần mỗi trang. Ghi none: không hỏi.',
    'Left empty, the block asks the host of the blocks once a page. With none it asks nobody.',
  ),
  input: 'address',
  technical: true,
};
