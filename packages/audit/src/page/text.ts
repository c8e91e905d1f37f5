// Decodes a page as browsers do: by the byte order mark, then by the server's charset, then by the page's own.

const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const decoder = (encoding: string | undefined): TextDecoder | undefined => {
  try {
    return encoding ? new TextDecoder(encoding.trim()) : undefined;
  } catch {
    return undefined;
  }
};

/** A page declares its charset in its first 1,024 bytes. A page that declares UTF-16 in single-byte letters is UTF-8. */
function saidIn(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const said = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1];
  return said && /^utf-?16/i.test(said) ? 'utf-8' : said;
}

/** @param type the header Content-Type */
export function pageText(body: Uint8Array, type: string): string {
  const marked = MARKS.find(([, ...bytes]) => bytes.every((byte, at) => body[at] === byte))?.[0];
  const served = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(type)?.[1];
  return (decoder(marked) ?? decoder(served) ?? decoder(saidIn(body)) ?? new TextDecoder()).decode(body);
}
