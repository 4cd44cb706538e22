import { type FindingNotes, namedPlace } from './finding-notes.ts';
import type { NailRule } from './language.ts';
import { OFF_CORNER, offNail } from './rule-nail.ts';
import { spanRuler } from './rulers.ts';

/** A tenth of a finger cun off the corner of a nail. */
export function findByNail(notes: FindingNotes, rule: NailRule): void {
  const { solving } = notes;
  notes.places([namedPlace(solving, rule.nail)!]);
  notes.ruler(
    spanRuler(solving, {
      span: 'finger',
      from: rule.nail,
      way: 'away',
      counted: OFF_CORNER,
      length: OFF_CORNER,
      ends: [],
      at: (fcun) => (fcun === 0 ? solving.landmark(rule.nail).skin! : offNail(solving, rule.nail, fcun)),
    }),
  );
}
