/** A name to be set in the margin beside the body, for a point on the screen. CSS px. */
export interface LabelRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Those with more weight stay when there is no room for all. */
  readonly weight: number;
}

/** Where a name stands: its leader runs from the point to `elbowX`, then level to `edgeX` beside the name. */
export interface PlacedLabel {
  readonly key: string;
  readonly side: Margin;
  /** Left edge and middle of the name. */
  readonly left: number;
  readonly y: number;
  readonly edgeX: number;
  readonly elbowX: number;
  readonly x: number;
  readonly pointY: number;
}

/** A numbered mark, which no leader but its own may strike through. */
export interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly discs: readonly Disc[];
  /** How far figure and marks reach to each side at a height: names stand outside. Null where nothing is. */
  reach(y0: number, y1: number): { readonly left: number; readonly right: number } | null;
}

export type Margin = 'left' | 'right';

export const GAP = 22;
/** Where there is little room, a name may come this near to the figure. */
export const CLEAR = 5;
export const ELBOW = 12;
export const TEXT_GAP = 6;
/** A leader must leave its point outwards by this much, or the name would stand on it. */
export const LEAST_RUN = 10;
/** Weight from which a name is shown even where there is no room. */
export const MEANT = 2;

interface Place {
  readonly side: Margin;
  readonly wish: number;
}

/** A request on its way to a place. */
export interface LabelItem extends LabelRequest {
  /** Its place among all by weight, 0 the weightiest. */
  readonly rank: number;
  /** Margins in order of liking, each with the height that is free there; those that proved bad are taken out. */
  readonly choices: Place[];
  /** Near the middle of the figure, where the emptier column is as good as the nearer one. */
  readonly middling: boolean;
  /** Where it stands if it must be shown and no place is free. */
  readonly refuge: Place;
}
