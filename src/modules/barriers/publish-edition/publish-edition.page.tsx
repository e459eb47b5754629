// SPDX-License-Identifier: EUPL-1.2
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { kindText } from '../change/change.text.ts'
import { changePath, paths } from '../edit-items/addresses.ts'
import { showDesk } from '../edit-items/show-desk.query.ts'
import type { Route } from './+types/publish-edition.page.ts'
import { type EditionDeed, editionDeeds } from './edition-proposal.ts'
import { proposeEdition, takeEditionDeed } from './publish-edition.command.ts'
import { publishText } from './publish.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { next, accepted, findings, edition } = await showDesk(ctx)
  const touched = new Set(accepted.map(({ kind, itemId }) => `${kind} ${itemId}`))
  return {
    title: translate(publishText, ctx.language)('title', { number: next.number }),
    waiting: edition && {
      id: edition.id,
      decision: edition.decision,
      by: translate(publishText, ctx.language)('by', {
        name: edition.proposedName,
        date: formatDate(edition.proposedAt, ctx.language),
      }),
      deeds: deedsNow(editionDeeds, edition, ctx.actor),
      waits: waitsForAnother(editionDeeds, edition, ctx.actor),
      isSame:
        edition.changes.toSorted().join() ===
        accepted
          .map(({ id }) => id)
          .toSorted()
          .join(),
    },
    changes: accepted.map(({ id, kind, itemId, reason }) => ({
      id,
      text: `${kindText[ctx.language][kind]} ${itemId}: ${reason}`,
    })),
    flags: findings
      .filter(({ kind, id, isError }) => isError || touched.has(`${kind} ${id}`))
      .map(({ id, what }) => `${id}: ${what}`),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const one = (name: string) => [entries[name] ?? ''].flat().join('\n')
    if (Object.hasOwn(editionDeeds.deeds, one('intent')))
      await takeEditionDeed(ctx, one('intent') as EditionDeed, entries)
    else await proposeEdition(ctx, { nl: one('decision'), en: one('decisionEn') })
    return one('intent') === 'publish' ? paths.desk : paths.publish
  })

export default function PublishEdition({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publishText, language)
  const { title, changes, flags, waiting } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('changes')}</Heading>
      {changes.length === 0 ? (
        <Paragraph>{t('nothing')}</Paragraph>
      ) : (
        <>
          <List
            items={changes.map(({ id, text }) => (
              <TextLink key={id} href={addressIn(language, changePath(id))}>
                {text}
              </TextLink>
            ))}
          />
          {flags.length > 0 && (
            <Notice kind="warn" title={t('flags')}>
              <List items={flags} />
            </Notice>
          )}
          {waiting ? (
            <section aria-label={t('waiting')}>
              <Heading level={2}>{t('waiting')}</Heading>
              <SummaryList
                items={[
                  { term: t('decided'), answer: waiting.decision.nl },
                  ...(waiting.decision.en ? [{ term: t('decisionEn'), answer: waiting.decision.en }] : []),
                  { term: t('proposed'), answer: waiting.by },
                ]}
              />
              {!waiting.isSame && <Notice kind="warn">{t('notSame')}</Notice>}
              <DeedForms
                deeds={waiting.deeds}
                waits={waiting.waits}
                title={t}
                because={t('because')}
                sequence={waiting.id}
              />
            </section>
          ) : (
            <Form intent="propose" label={title} submit={t('propose')}>
              <TextArea
                name="decision"
                label={t('decision')}
                description={t('decisionMore')}
                rows={4}
                maxLength={2000}
              />
              <TextArea name="decisionEn" label={t('decisionEn')} rows={4} maxLength={2000} optional />
            </Form>
          )}
        </>
      )}
    </WorkbenchPage>
  )
}
