let pending = false;

/** Asks the next page's heading to take the focus, so that a screen reader starts there. */
export const askFocus = (): void => {
  pending = true;
};

/** Whether the focus was asked for; asking is over then. */
export function takeFocus(): boolean {
  const asked = pending;
  pending = false;
  return asked;
}
