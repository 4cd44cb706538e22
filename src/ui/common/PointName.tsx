import type { Acupoint } from '../../domain/records/acupoint.ts';

/** A point's name in a line: pinyin, hanzi, and the code where it is wanted. */
export function PointName({ point, code }: { point: Acupoint; code?: boolean }) {
  return (
    <span className="point-name">
      <span className="serif" lang="zh-Latn">
        {point.names.pinyin}
      </span>{' '}
      <span lang="zh">{point.names.hans}</span>
      {code && <span className="code num"> {point.id}</span>}
    </span>
  );
}
