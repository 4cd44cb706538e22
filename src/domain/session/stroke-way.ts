/** Which way a stroke goes on the body. */
export type StrokeWay = 'up' | 'down' | 'across';

/** The way that a step's words name: "Stroke up between the brows"; undefined where they leave it open. */
export function strokeWayNamed(action: string): StrokeWay | undefined {
  const named = /^stroke (up|down)\b/i.exec(action)?.[1]?.toLowerCase();
  return named === 'up' || named === 'down' ? named : undefined;
}
