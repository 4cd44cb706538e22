import { useEffect } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PointKey } from '../../domain/locator/placement.ts';
import type { Cue, Worked } from '../../state/emphasis-store.ts';
import { frame } from '../../state/frame.ts';
import { useMotion } from '../../state/motion-store.ts';
import { isMotionReduced, useSettings } from '../../state/settings-store.ts';
import { figureMaterial } from '../body/figure.ts';
import { cueSeconds } from '../cues/cue-clock.ts';
import { contactOffset, isAtRest, stillOffset } from '../cues/contact-offset.ts';
import { strokeWay } from '../cues/stroke-direction.ts';
import { useStageBody } from '../surface/stage-body.ts';
import { Ball } from './Ball.tsx';
import { press, showDents } from './dents.ts';
import { shapeFor } from './hand-contacts.ts';
import { askForHand, forgetHands, useHands } from './hands.ts';
import { isThin } from './nip.ts';
import { Hand } from './Hand.tsx';
import { offsetNow } from './offset-now.ts';
import { ownDents } from './own-dents.ts';
import { worksBy } from './works-by.ts';

/** The hand, hands or ball at the points of a cue, moving in time, and the skin giving way under them. */
export default function AtWork({ cue, worked }: { cue: Cue; worked: Worked }) {
  const invalidate = useThree((state) => state.invalidate);
  const still = useSettings(isMotionReduced);
  const said = useMotion((s) => s.by);
  const other = neverOwn(worked);
  const by = other ?? said;
  // The stage says who is seen working; where the body's own hand is not asked for, that is known at once.
  useEffect(() => {
    if (other && said !== other) useMotion.getState().set({ by: other });
  }, [other, said]);
  useEffect(
    () => () => {
      if (other && useMotion.getState().by === other) useMotion.getState().set({ by: null });
    },
    [other],
  );
  const name =
    by === 'hand' || by === 'partner' ? shapeFor(worked.contact, cue.motion, isThinAt(cue.keys[0])) : null;
  const mesh = useHands((s) => (name ? s.hands.get(name) : undefined));
  const shape = useStageBody((s) => s.body?.positions);

  // Another shape of the body has another hand.
  useEffect(() => () => forgetHands(), [shape]);
  useEffect(() => {
    if (name && !mesh && shape) askForHand(name);
  }, [name, mesh, shape]);
  useEffect(() => {
    invalidate();
    return useMotion.subscribe(() => invalidate());
  }, [cue, mesh, invalidate]);
  useEffect(
    () => () => {
      for (const key of cue.keys) press(key, []);
      showDents(figureMaterial());
      invalidate();
    },
    [cue, by, invalidate],
  );

  useFrame(() => {
    const way = strokeWay(cue);
    const seconds = cueSeconds();
    offsetNow.value = still ? stillOffset(cue, way) : contactOffset(cue, seconds, way);
    const inSight = by === 'self' || cue.keys.some((key) => frame.points.get(key)?.visible);
    if (!still && useMotion.getState().playing && inSight && !isAtRest(cue, seconds)) invalidate();
  }, -1);
  useFrame(() => {
    if (by === 'self') for (const key of cue.keys) press(key, ownDents(key, worked.contact));
    showDents(figureMaterial());
  });

  // While it is being worked out whether the body's own hand comes, nothing is drawn that would go away again.
  if (by === 'ball' || by === 'wall')
    return cue.keys.map((key) => <Ball key={key} point={key} isOnWall={by === 'wall'} />);
  if (!mesh || !name) return null;
  return cue.keys.map((key) => (
    <Hand key={key} point={key} mesh={mesh} worked={worked} isPartner={by === 'partner'} />
  ));
}

/** What works where the body's own hand never does: a partner, a ball; null where it may. */
const neverOwn = (worked: Worked): ReturnType<typeof worksBy> | null =>
  worked.hands === 'partner' || worked.contact === 'ball' ? worksBy(worked) : null;

/** Whether the part at a point is taken right through; told on the standing body, for it stays as thick in every pose. */
function isThinAt(key: PointKey | undefined): boolean {
  const { body, solved } = useStageBody.getState();
  const place = key && solved?.placements.get(key);
  return place !== undefined && body !== null && isThin(body, place.position, place.normal);
}
