// SPDX-License-Identifier: EUPL-1.2
import { Toolbar } from '#ui/columns'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { identifierText } from './show-identifier.text.ts'

interface Line {
  key: string
  at: string | null
  what: string
  state: { kind: StatusKind; text: string }
  more: string
  href: string | null
}

/** What holds at this moment, and what everybody is told. */
export function Now({ publicly, lines }: { publicly: string | null; lines: Line[] }) {
  const t = useText(identifierText)
  return (
    <>
      <Heading level={2}>{t('now')}</Heading>
      {lines.length === 0 && <Paragraph>{t('nothingNow')}</Paragraph>}
      <List
        items={[
          ...lines.map((line) => (
            <span key={line.key}>
              <What {...line} /> <Status {...line.state} />
              {line.more && <Small>{line.more}</Small>}
            </span>
          )),
          ...(publicly ? [publicly] : []),
        ]}
      />
    </>
  )
}

function What({ what, href }: Line) {
  return href === null ? what : <TextLink href={href}>{what}</TextLink>
}

type Deed = { text: string; href: string; posts?: Readonly<Record<string, string>> }

/** Links, and forms that post to the page of the module that does it. */
export function Deeds({ deeds }: { deeds: Deed[] }) {
  const t = useText(identifierText)
  if (deeds.length === 0) return null
  return (
    <Toolbar label={t('deeds')}>
      {deeds.map(({ text, href, posts }) =>
        posts ? (
          <Form key={text} action={href} label={text} submit={text} quiet>
            {Object.entries(posts).map(([name, value]) => (
              <HiddenField key={name} name={name} value={value} />
            ))}
          </Form>
        ) : (
          <TextLink key={text} href={href}>
            {text}
          </TextLink>
        ),
      )}
    </Toolbar>
  )
}

interface Part {
  title: string
  lines: Line[]
  count: number
  note?: string
}

/** What each module knows of it, under its own heading. */
export function KnownParts({ parts }: { parts: Part[] }) {
  const t = useText(identifierText)
  return parts
    .filter(({ lines, note }) => lines.length > 0 || note)
    .map(({ title, lines, count, note }) => (
      <section key={title}>
        <Heading level={2}>{title}</Heading>
        {note && <Paragraph>{note}</Paragraph>}
        {lines.length > 0 && (
          <Table
            caption={title}
            hideCaption
            columns={(column) => [
              column(t('what'), (line) => <What {...line} />),
              column(t('status'), (line) => <Status {...line.state} />),
              column(t('more'), (line) => line.more),
              column(t('at'), (line) => <span className="dw-nowrap">{line.at}</span>),
            ]}
            rows={lines}
          />
        )}
        {count > lines.length && <Small>{t('newestOf', { shown: lines.length, count })}</Small>}
      </section>
    ))
}
