// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'
import { Icon } from './icon.tsx'
import { useTarget, useUnused } from './site.tsx'

type TextLinkProps = {
  href: string
  /** Another site: no referrer is sent. */
  external?: boolean | undefined
  /** The link text goes on for a screen reader: `Wijzig` + ` uw naam`. */
  hiddenText?: string | undefined
  lang?: string | undefined
  download?: boolean | string | undefined
  children: ReactNode
}

export function TextLink(props: TextLinkProps) {
  const target = useTarget(props.href)
  if (useUnused()(props.href)) return <span lang={props.lang}>{props.children}</span>
  return (
    <a
      className={classNames('utrecht-link', 'utrecht-link--html-a', props.external && 'utrecht-link--external')}
      href={props.href}
      target={target}
      rel={props.external ? 'noreferrer' : undefined}
      lang={props.lang}
      hrefLang={props.lang}
      download={props.download}
    >
      {props.children}
      {props.hiddenText && <span className="dw-hidden"> {props.hiddenText}</span>}
    </a>
  )
}

/** A link that is the next thing to do: large, with an arrow. `primary` looks like the primary button. */
export function ActionLink(props: {
  href: string
  primary?: boolean | undefined
  external?: boolean | undefined
  /** As of a `TextLink`. */
  hiddenText?: string | undefined
  children: ReactNode
}) {
  const target = useTarget(props.href)
  if (useUnused()(props.href)) return null
  return (
    <a
      className={classNames('dw-action-link', props.primary && 'dw-action-link--primary')}
      href={props.href}
      target={target}
      rel={props.external ? 'noreferrer' : undefined}
    >
      <span>
        {props.children}
        {props.hiddenText && <span className="dw-hidden"> {props.hiddenText}</span>}
      </span>
      <Icon name="arrow" />
    </a>
  )
}
