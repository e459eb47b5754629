// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { FoldedRecord } from '#ui/records'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { askers, priorities, standingOf, standings } from '../requirement/requirement.ts'
import { requirements } from '../requirement/requirements.ts'
import type { Route } from './+types/list-requirements.page.ts'
import { buildFacts } from './build-facts.query.ts'
import { askedIn, chooseRequirements, countRequirements, sumsOf } from './choose-requirements.ts'
import { text } from './list-requirements.text.ts'

const here = '/programma-van-eisen'
const kinds = { shown: 'ok', partly: 'warn', 'not-shown': 'neutral' } as const

export async function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const asked = askedIn(new URL(args.request.url).searchParams)
  const { builtAt, commit } = buildFacts()
  return {
    asked,
    isChosen: Object.values(asked).some((value) => value !== ''),
    build: builtAt && commit ? { commit, date: formatDate(builtAt, language) } : null,
    counts: countRequirements(requirements),
    sums: sumsOf(requirements),
    lacking: requirements.flatMap(({ id, priority, statement, missing }) =>
      missing && priority !== 'wont' ? [{ id, statement: statement[language], missing: missing[language] }] : [],
    ),
    chosen: chooseRequirements(requirements, asked).map(({ statement, acceptance, missing, ...one }) => ({
      ...one,
      standing: standingOf({ ...one, ...(missing && { missing }) }),
      statement: statement[language],
      acceptance: acceptance[language],
      missing: missing?.[language] ?? null,
    })),
  }
}

type Shown = Route.ComponentProps['loaderData']

export default function ListRequirements({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { build, chosen } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead', loaderData.sums)}</Lead>
      <Notice kind="info" more={t('draft')} />
      <ButtonGroup>
        <ActionLink href={addressIn(language, '/aangifteloket')}>{t('tryDesk')}</ActionLink>
        <ActionLink href={addressIn(language, `${here}/haalbaarheid`)}>{t('feasibility')}</ActionLink>
      </ButtonGroup>
      {!loaderData.isChosen && loaderData.lacking.length > 0 && (
        <>
          <Heading level={2}>{t('missingTitle')}</Heading>
          <Paragraph>{t('missingLead')}</Paragraph>
          <List
            items={loaderData.lacking.map(({ id, statement, missing }) => (
              <span key={id}>
                <TextLink href={`#${id}`}>{statement}</TextLink> {missing}
              </span>
            ))}
          />
        </>
      )}
      <Counts counts={loaderData.counts} />
      <Details summary={t('builders')}>
        <Small>
          {build ? t('build', build) : t('build-unknown')} {t('meaning')}
        </Small>
      </Details>
      <Filter {...loaderData} />
      <Heading level={2}>{t('found', { count: chosen.length })}</Heading>
      {chosen.length === 0 && <EmptyState title={t('found', { count: 0 })} headingLevel={3} more={t('none')} />}
      {askers.map((asker) => {
        const asked = chosen.filter((one) => one.asker === asker)
        if (asked.length === 0) return null
        return (
          <Details
            key={asker}
            open={loaderData.isChosen}
            summary={t('askedBy', { asker: t(asker), count: asked.length })}
          >
            {asked.map((one) => (
              <OneRequirement key={one.id} one={one} />
            ))}
          </Details>
        )
      })}
    </PublicPage>
  )
}

function Counts({ counts }: Pick<Shown, 'counts'>) {
  const t = useText(text)
  return (
    <Table
      caption={t('counts')}
      rows={counts}
      columns={(column) => [
        column(t('priority'), ({ priority }) => t(priority)),
        standings.map((standing) => column(t(standing), { numeric: true }, (row) => row.counts[standing])),
      ]}
    />
  )
}

function Filter({ asked, isChosen }: Pick<Shown, 'asked' | 'isChosen'>) {
  const language = useLanguage()
  const t = translate(text, language)
  const options = <Value extends keyof (typeof text)['nl']>(values: readonly Value[]) =>
    values.map((value) => ({ value, text: t(value as 'must') }))
  const clear = isChosen ? { href: addressIn(language, here), text: t('clear') } : undefined
  return (
    <FilterBar action={addressIn(language, here)} label={t('filter')} submitText={t('show')} clear={clear}>
      <SelectField
        name="stand"
        label={t('standing')}
        defaultValue={asked.standing}
        emptyText={t('everything')}
        options={options(standings)}
      />
      <SelectField
        name="wie"
        label={t('asker')}
        defaultValue={asked.asker}
        emptyText={t('everything')}
        options={options(askers)}
      />
      <SelectField
        name="belang"
        label={t('priority')}
        defaultValue={asked.priority}
        emptyText={t('everything')}
        options={options(priorities)}
      />
    </FilterBar>
  )
}

function OneRequirement({ one }: { one: Shown['chosen'][number] }) {
  const t = useText(text)
  return (
    <FoldedRecord
      level={3}
      id={one.id}
      title={`${one.id} ${one.statement}`}
      lead={
        <Paragraph>
          <Status kind={kinds[one.standing]} text={t(one.standing)} />{' '}
          <span className="dw-soft">
            {t(one.priority)}, {t(one.asker)}
          </span>
        </Paragraph>
      }
      more={t('about')}
    >
      <SummaryList
        items={[
          { term: t('acceptance'), answer: one.acceptance },
          ...(one.missing ? [{ term: t('missing'), answer: one.missing }] : []),
          {
            term: t('source'),
            answer: one.source.url ? (
              <TextLink href={one.source.url} external>
                {one.source.name}
              </TextLink>
            ) : (
              one.source.name
            ),
          },
          { term: t('decision'), answer: one.decision ?? t('decision-none') },
        ]}
      />
      {one.shownBy.length > 0 && (
        <Details summary={t('tests', { count: one.shownBy.length })}>
          <List
            items={one.shownBy.map((proof) => (
              <span key={proof} lang="en">
                {proof.slice(proof.indexOf('#') + 1)}{' '}
                <span className="dw-soft">({proof.slice(0, proof.indexOf('#'))})</span>
              </span>
            ))}
          />
        </Details>
      )}
    </FoldedRecord>
  )
}
