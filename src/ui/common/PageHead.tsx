import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from './Icon.tsx';
import { takeFocus } from './page-focus.ts';

interface PageHeadProps {
  readonly title: string;
  /** What the window is called, where that says more than the title. */
  readonly windowTitle?: string | undefined;
  /** Where the chevron leads, and what it says there. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Stands above the title. */
  readonly over?: ReactNode;
  /** Stands below the title. */
  readonly under?: ReactNode;
  /** Stands at the title's far side. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page: names the window, and takes the focus when the page was come to from another. */
export function PageHead({ title, windowTitle = title, back, over, under, aside, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('app.title', { page: windowTitle });
    if (takeFocus()) heading.current?.focus({ preventScroll: true });
  }, [windowTitle]);
  return (
    <header className="page-head" data-back={back ? '' : undefined}>
      {back && (
        <a className="page-back" href={back.href}>
          <Icon name="back" size={20} />
          <span>{back.label}</span>
        </a>
      )}
      <div className="page-title">
        <div>
          {over}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {under}
        </div>
        {aside}
      </div>
      {children}
    </header>
  );
}
