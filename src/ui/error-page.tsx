// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { CodeBox } from './code-box.tsx'
import { ActionLink } from './link.tsx'
import { PublicPage, WorkbenchPage } from './page.tsx'
import { useSite } from './site.tsx'
import { useWords } from './words.tsx'

type ErrorPageProps = {
  status: 400 | 403 | 404 | 500 | 503
  /** Replace the standard words where the page knows better. */
  title?: string | undefined
  what?: ReactNode
  next?: ReactNode
  /** Number under which we find this fault. */
  reference?: string | undefined
  homeHref?: string | undefined
  /** Whoever is at work stays there. */
  isAtWork?: boolean | undefined
  /** More to say or to do, under the rest. */
  children?: ReactNode
}

/** Calm: what happened, what to do, that nothing was lost, and a number to mention. */
export function ErrorPage(props: ErrorPageProps) {
  const words = useWords().errorPage
  const site = useSite()
  const standard = words[props.status]
  const workbench = props.isAtWork ? site.workbench : undefined
  const Page = workbench ? WorkbenchPage : PublicPage
  return (
    <Page title={props.title ?? standard.title}>
      <p className="utrecht-paragraph utrecht-paragraph--lead">{props.what ?? standard.what}</p>
      <p className="utrecht-paragraph">{props.next ?? standard.next}</p>
      {props.status >= 500 && <p className="utrecht-paragraph">{words.kept}</p>}
      {props.reference && <CodeBox label={words.reference} code={props.reference} />}
      {props.children}
      <ActionLink href={props.homeHref ?? workbench?.homeHref ?? site.homeHref}>
        {workbench ? words.toWork : words.toHome}
      </ActionLink>
    </Page>
  )
}
