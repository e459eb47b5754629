// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/show-issued.page.ts'
import { issuedPaths } from './addresses.ts'
import { type IssuedDeed, issuedDeeds } from './issued-change.ts'
import { showIssued } from './issued.query.ts'
import { issuedText } from './issued.text.ts'
import { proposeIssued, takeIssuedDeed } from './keep-issued.command.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await showIssued(contextOf(args), args.params.id))
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    const intent = String(entries.intent)
    if (intent === 'propose') await proposeIssued(ctx, id, entries)
    else if (Object.hasOwn(issuedDeeds.deeds, intent)) {
      const waits = existing(await showIssued(ctx, id)).waiting
      await takeIssuedDeed(ctx, intent as IssuedDeed, waits?.changeId ?? '', entries)
    } else throw new Response(null, { status: 400 })
    return issuedPaths.one(id)
  })
}

export default function ShowIssued({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(issuedText, language)
  const { name, kind, prefixes, waiting, before } = loaderData
  const by = (one: { name: string | null; date: string } | null | undefined) =>
    one ? t('by', { name: one.name ?? t('somebody'), date: one.date }) : ''
  return (
    <WorkbenchPage
      title={name}
      answered={actionData}
      actions={<TextLink href={addressIn(language, issuedPaths.list)}>{t('back')}</TextLink>}
    >
      <SummaryList items={[{ term: t('now'), answer: prefixes.join(', ') || t('nothing') }]} />
      {waiting && (
        <>
          <Heading level={2}>{t('proposal')}</Heading>
          <SummaryList
            items={[
              { term: t('begins'), answer: waiting.said || t('empty') },
              { term: t('reason'), answer: waiting.reason },
              { term: t('proposed'), answer: by(waiting.proposed) },
            ]}
          />
          <DeedForms
            deeds={waiting.deeds}
            waits={waiting.waits}
            title={t}
            because={t('why')}
            more={{ approve: t('approveMore') }}
          />
        </>
      )}
      {!waiting && (
        <Form intent="propose" label={t('change')} submit={t('propose')}>
          <Heading level={2}>{t('change')}</Heading>
          <TextArea
            name="beginWith"
            rows={3}
            label={t(`begin-${kind}`)}
            description={t(`begin-${kind}-more`)}
            defaultValue={prefixes.join('\n')}
          />
          <TextArea name="reason" rows={2} label={t('because')} maxLength={500} />
        </Form>
      )}
      {before.length > 0 && (
        <Table
          caption={t('history')}
          columns={(column) => [
            column(t('said'), ({ said }) => said || t('empty')),
            column(t('reason'), ({ reason, because }) => [reason, because].filter(Boolean).join(' / ')),
            column(t('proposed'), ({ proposed }) => by(proposed)),
            column(t('decided'), ({ judged, status }) => `${t(status)}, ${by(judged)}`),
          ]}
          rows={before}
          keyOf={({ changeId }) => changeId}
        />
      )}
    </WorkbenchPage>
  )
}
