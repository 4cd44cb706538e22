/** Points: read easily, down to the smallest that can still be read. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const;
/** What the margins leave of A4 and of US Letter alike, in CSS px. */
const MILLIMETRE = 96 / 25.4;
const WIDTH = 178 * MILLIMETRE;
const HEIGHT = 242 * MILLIMETRE;

/** Chooses the size of type with which the page fits one sheet of paper, by laying out a copy of it out of sight. */
export function fitSheet(sheet: HTMLElement): void {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.classList.add('on-paper');
  copy.setAttribute('aria-hidden', 'true');
  Object.assign(copy.style, {
    position: 'fixed',
    left: '-10000px',
    width: `${WIDTH}px`,
    visibility: 'hidden',
  });
  document.body.append(copy);
  const size =
    SIZES.find((points) => {
      copy.style.setProperty('--sheet-size', `${points}pt`);
      return copy.getBoundingClientRect().height <= HEIGHT;
    }) ?? SIZES.at(-1);
  copy.remove();
  sheet.style.setProperty('--sheet-size', `${size}pt`);
}
