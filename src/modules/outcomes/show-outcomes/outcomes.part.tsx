// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Statement } from '#ui/statement'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { HundredPeople } from './hundred.part.tsx'
import { Flow, IssueRest } from './issue-body.part.tsx'
import type { Outcomes } from './load-outcomes.query.ts'
import { showText } from './show.text.ts'

/** The whole page of an issue: the newest, or one by its name. */
export function OutcomesPage({ title, shown }: Outcomes) {
  const language = useLanguage()
  const t = translate(showText, language)
  const back = { href: addressIn(language, '/cijfers'), text: t('figures') }
  if (!shown)
    return (
      <PublicPage title={title} back={back}>
        <EmptyState title={t('none')} more={t('noneMore')} />
      </PublicPage>
    )
  const { view } = shown
  return (
    <PublicPage wide title={title} back={back}>
      <Lead>{t('lead')}</Lead>
      {view.isExample && <SyntheticNotice text={t('synthetic')} />}
      {view.flow && <Statement>{view.flow.sentence}</Statement>}
      {view.flow?.hundred && <HundredPeople hundred={view.flow.hundred} />}
      <Small>{`${view.about} ${shown.published}`}</Small>
      {shown.why && <Paragraph>{shown.why}</Paragraph>}
      {!shown.isNewest && (
        <Paragraph>
          {t('older')} <TextLink href={shown.newest}>{t('newest')}</TextLink>
        </Paragraph>
      )}
      <FilterBar action={shown.here} label={t('filter')} submitText={t('show')}>
        <SelectField
          name="van"
          label={t('which')}
          options={view.choices}
          emptyText={false}
          defaultValue={view.chosen}
        />
      </FilterBar>
      {view.flow?.stages && (
        <>
          <Heading level={2}>{view.flow.title}</Heading>
          <Flow flow={view.flow} />
        </>
      )}
      <IssueRest view={view} />
      <Heading level={2}>{t('files')}</Heading>
      <Paragraph>
        <TextLink href={shown.csv}>{t('csv')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('issues')}</Heading>
      <List
        items={shown.issues.map(({ href, text }) => (
          <TextLink key={href} href={href}>
            {text}
          </TextLink>
        ))}
      />
    </PublicPage>
  )
}
