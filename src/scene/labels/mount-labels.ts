export function mountLabels(_host: HTMLElement): () => void {
  return () => {};
}
