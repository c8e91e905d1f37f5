import { templates } from '../generated/en.ts';
import { addWords } from './add-words.ts';

addWords('en', templates);
