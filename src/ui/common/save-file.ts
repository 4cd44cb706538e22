/** Milliseconds for which a file stays at hand: Safari takes it only after the press has ended. */
const AT_HAND = 60_000;

/** Gives the person a file to keep, by the browser’s own way of saving. `type`: `text/calendar`, `text/html`, … */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), AT_HAND);
}
