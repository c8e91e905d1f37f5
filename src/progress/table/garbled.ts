// Detects text whose letters were lost: written for an old font, decoded with a wrong encoding, or replaced by question marks.

/** Letters of TCVN3 fonts (.VnTime) that occur in no Vietnamese word: "B¸o c¸o cña Së". */
const TCVN3 = /[A-Za-zÀ-ỹ][¨©ª«¬®¯¸µ¶·¹»¼½¾Æ]|[¨©ª«¬®¸µ¶·¹»¼½¾Æ][A-Za-zÀ-ỹ]/;
/** A vowel and its mark as two letters, as in VNI fonts (VNI-Times): "Baùo caùo cuûa Sôû". */
const VNI = /[aeoyôö]ù|[aeouyôöâê][ûøï]|[AEOYÔÖ]Ù|[AEOUYÔÖÂÊ][ÛØÏ]/;
/** UTF-8 that was decoded as windows-1252: "BÃ¡o cÃ¡o cá»§a". */
const TWICE =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[‘\u0090]|á[º»][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Æ[°¡]/;
/** "c?a S? KH&CN": a question mark for each letter that the file's encoding does not have. */
const LOST = /\p{L}\?\p{L}|(?:^|\s)\p{L}{1,3}\?(?=\s\p{L})/u;

/** Whether a text has lost letters. */
export const isGarbled = (text: string): boolean =>
  /[^\x20-\x7e]|\?/.test(text) &&
  (text.includes('\uFFFD') || TCVN3.test(text) || VNI.test(text) || TWICE.test(text) || LOST.test(text));
