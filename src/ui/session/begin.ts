let asked = false;

/** "Start" was pressed: the session begins as soon as it is shown, without a second press. */
export const askBegin = (): void => {
  asked = true;
};

/** Whether it was asked for; asking is over then. */
export function takeBegin(): boolean {
  const was = asked;
  asked = false;
  return was;
}
