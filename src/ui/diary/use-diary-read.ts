import { useEffect, useLayoutEffect, useRef, useState, type DependencyList } from 'react';
import type { DiaryPort } from '../../domain/diary/diary-port.ts';
import { useDiary } from '../../state/diary-store.ts';

/**
 * What is read from the diary, anew whenever it changes; undefined until it was read. `on`: what the reading depends on.
 * What was read before stays shown while only the diary has changed; with `meanwhile` `last`, whatever has changed.
 */
export function useDiaryRead<T>(
  read: (diary: DiaryPort) => Promise<T>,
  on: DependencyList,
  meanwhile: 'nothing' | 'last' = 'nothing',
): T | undefined {
  const version = useDiary((s) => s.version);
  const key = JSON.stringify(on);
  const [shown, setShown] = useState<{ readonly key: string; readonly value: T }>();
  const reading = useRef(read);
  useLayoutEffect(() => {
    reading.current = read;
  });
  useEffect(() => {
    let wanted = true;
    const { open, fail } = useDiary.getState();
    open()
      .then((diary) => reading.current(diary))
      .then(
        (value) => wanted && setShown({ key, value }),
        (error: unknown) => fail(error),
      );
    return () => {
      wanted = false;
    };
  }, [key, version]);
  return meanwhile === 'last' || shown?.key === key ? shown?.value : undefined;
}
