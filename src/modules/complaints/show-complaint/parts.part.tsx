// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { StepLine } from '#ui/step-line'
import { SummaryList } from '#ui/summary-list'
import { Lines, List, Paragraph, Small } from '#ui/text'
import { filesText } from '../attach-file/attach-file.text.ts'
import type { complaintView, standpointView } from './complaint-view.ts'
import { showText } from './show.text.ts'

type View = ReturnType<typeof complaintView>

/** What it is in law: on every page about a complaint, above everything else. */
export function Standpoint({ view }: { view: ReturnType<typeof standpointView> }) {
  return <Notice kind={view.standpoint === 'complaint' ? 'ok' : 'info'} title={view.title} more={view.more} />
}

/** Where it stands, whose turn it is, and the line of what was and may come. */
export function Standing({ view }: { view: View }) {
  const t = useText(showText)
  return (
    <>
      <Paragraph>
        <Status kind={view.status.look} text={view.status.text} />
      </Paragraph>
      <Paragraph>{view.status.more}</Paragraph>
      {view.elsewhere.length > 0 && (
        <Notice kind="info" title={t('elsewhere')}>
          <List items={view.elsewhere} />
        </Notice>
      )}
      {view.clock && (
        <Notice kind={view.clock.isLate ? 'warn' : 'info'} title={t('next')}>
          <Paragraph>{view.clock.text}</Paragraph>
          <Small>{t('clocksOurs')}</Small>
        </Notice>
      )}
      <Heading level={2}>{t('line')}</Heading>
      <StepLine label={t('line')} stations={view.line} />
      <SummaryList items={view.facts} />
    </>
  )
}

export function SameCases({ view }: { view: View }) {
  const t = useText(showText)
  if (view.same.length === 0) return null
  return (
    <Notice kind="warn" title={t('same')}>
      <Paragraph>{t('sameMore')}</Paragraph>
      <List
        items={view.same.map(({ key, href, text }) => (
          <TextLink key={key} href={href}>
            {text}
          </TextLink>
        ))}
      />
    </Notice>
  )
}

/** What was told, page by page; with links to change it where it is open. */
export function Told({ view, isOpen }: { view: View; isOpen: boolean }) {
  const t = useText(showText)
  return (
    <>
      <Heading level={2}>{t('told')}</Heading>
      {view.erased && <Notice kind="info">{view.erased}</Notice>}
      {(view.erased ? [] : view.told).map(({ id, title, href, items, problems }) => (
        <section key={id}>
          <Heading level={3}>{title}</Heading>
          {isOpen && problems > 0 && (
            <Paragraph>
              <Status kind="warn" text={t('problems', { count: problems })} />
            </Paragraph>
          )}
          {items.length === 0 ? <Small>{t('nothing')}</Small> : <SummaryList items={items} />}
          {isOpen && (
            <Paragraph>
              <TextLink href={href} hiddenText={title}>
                {t('edit')}
              </TextLink>
            </Paragraph>
          )}
        </section>
      ))}
    </>
  )
}

/** Files of the version that is shown, each with what the virus scanner said and its checksum. */
export function Files({ view }: { view: View }) {
  const t = useText(filesText)
  const { list, edit, isElsewhere } = view.files
  return (
    <>
      <Heading level={2}>{t('heading')}</Heading>
      {list.length === 0 && <Small>{t('none')}</Small>}
      {list.length > 0 && (
        <List
          items={list.map(({ key, name, size, state, look, digest, href }) => (
            <div key={key}>
              {href ? <TextLink href={href}>{name}</TextLink> : name} ({size}) <Status kind={look} text={state} />
              <Small>{digest}</Small>
            </div>
          ))}
        />
      )}
      {isElsewhere && list.length > 0 && <Small>{t('withDossier')}</Small>}
      {edit && (
        <Paragraph>
          <TextLink href={edit}>{t('edit')}</TextLink>
        </Paragraph>
      )}
    </>
  )
}

/** What happened, newest first, and the versions with their checksums. */
export function History({ view }: { view: View }) {
  const t = useText(showText)
  return (
    <>
      <Heading level={2}>{t('history')}</Heading>
      {view.history.length === 0 && <Small>{t('noHistory')}</Small>}
      {view.history.map(({ key, what, who, at, reason, words, files }) => (
        <section key={key}>
          <Heading level={3}>{what}</Heading>
          <Small>
            {at} · {who}
          </Small>
          {reason && <Paragraph>{reason}</Paragraph>}
          {words && <Lines text={words} />}
          {files && <Small>{files}</Small>}
        </section>
      ))}
      <Heading level={2}>{t('versions')}</Heading>
      {view.versions.map(({ key, number, text, digest }) => (
        <section key={key}>
          <Heading level={3}>{t('version', { number })}</Heading>
          <Paragraph>{text}</Paragraph>
          {digest && <Small>{t('digest', { digest: digest.replace(/(.{8})/g, '$1 ') })}</Small>}
        </section>
      ))}
    </>
  )
}
