// Owns how a file is handed over from the page.

export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export function download({ name, type, text }: DownloadedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
