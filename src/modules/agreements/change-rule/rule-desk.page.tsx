// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import { lawIds, lawText } from '../sharing-rule/law.text.ts'
import type { RuleStatus } from '../sharing-rule/sharing-rule.ts'
import type { Route } from './+types/rule-desk.page.ts'
import { listDesk } from './rule-desk.query.ts'
import { text } from './rule-desk.text.ts'

const perPage = 25
const statuses = ['draft', 'adopted', 'withdrawn'] as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const t = translate(text, language)
  const me = actor.kind === 'person' ? actor.id : ''
  const asked = new URL(args.request.url).searchParams
  const law = lawIds.find((id) => id === asked.get('wet'))
  const status = statuses.find((each) => each === asked.get('stand'))
  const { rules, open } = await listDesk(ctx)
  const found = rules.filter((rule) => (!law || rule.law === law) && (!status || rule.status === status))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const self = addressIn(language, '/werkbank/deelregels')
  const to = (number: number) =>
    `${self}?${new URLSearchParams({ ...(law && { wet: law }), ...(status && { stand: status }), pagina: String(number) })}`
  const known: Record<string, string> = lawText[language]
  return {
    title: t('title'),
    self,
    chosen: { law, status },
    total: found.length,
    paging: {
      page,
      pages,
      ...(page > 1 && { previousHref: to(page - 1) }),
      ...(page < pages && { nextHref: to(page + 1) }),
    },
    open: open.map((proposal) => ({
      id: proposal.id,
      rule:
        (proposal.content ?? rules.find((rule) => rule.id === proposal.ruleId)?.content)?.title[language] ??
        proposal.ruleId,
      kind: proposal.kind === 'withdraw' ? t('withdraw') : proposal.baseVersion === 0 ? t('new-rule') : t('change'),
      by: `${proposal.proposedByName}, ${formatDate(proposal.proposedAt, language)}`,
      isOwn: proposal.proposedBy === me,
    })),
    rules: found.slice((page - 1) * perPage, page * perPage).map((rule) => ({
      id: rule.id,
      title: rule.content.title[language],
      law: known[rule.law] ?? rule.law,
      says: outcomeText[language][rule.content.outcome],
      status: rule.status,
      version: rule.version,
    })),
  }
}

const tones: Record<RuleStatus, 'ok' | 'warn' | 'neutral'> = {
  draft: 'warn',
  adopted: 'ok',
  replaced: 'neutral',
  withdrawn: 'neutral',
}

export default function RuleDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, self, open, rules, chosen, total, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={<TextLink href={`${self}/nieuw/wijzig`}>{t('makeNew')}</TextLink>}
    >
      <Heading level={2}>{t('waiting', { count: open.length })}</Heading>
      {open.length > 0 && (
        <Table
          caption={t('waiting', { count: open.length })}
          hideCaption
          columns={(column) => [
            column(t('rule'), (each) => <TextLink href={`${self}/voorstellen/${each.id}`}>{each.rule}</TextLink>),
            column(t('kind'), (each) => each.kind),
            column(t('by'), (each) => (each.isOwn ? t('yours') : each.by)),
          ]}
          rows={open}
        />
      )}
      <Heading level={2}>{t('rules', { count: total })}</Heading>
      <FilterBar
        action={self}
        label={t('filter')}
        submitText={t('show')}
        clear={chosen.law || chosen.status ? { href: self, text: t('clear') } : undefined}
      >
        <SelectField
          name="wet"
          label={t('law')}
          options={lawIds.map((value) => ({ value, text: lawText[language][value] }))}
          defaultValue={chosen.law ?? ''}
          emptyText={t('all')}
        />
        <SelectField
          name="stand"
          label={t('status')}
          options={statuses.map((value) => ({ value, text: t(value) }))}
          defaultValue={chosen.status ?? ''}
          emptyText={t('all')}
        />
      </FilterBar>
      {rules.length === 0 ? (
        <EmptyState title={t('none')} headingLevel={3} />
      ) : (
        <Table
          caption={t('rules', { count: total })}
          hideCaption
          columns={(column) => [
            column(t('rule'), (rule) => <TextLink href={`${self}/${rule.id}`}>{rule.title}</TextLink>),
            column(t('law'), (rule) => rule.law),
            column(t('says'), (rule) => rule.says),
            column(t('status'), (rule) => <Status kind={tones[rule.status]} text={t(rule.status)} />),
            column(t('version'), { numeric: true }, (rule) => rule.version),
          ]}
          rows={rules}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
