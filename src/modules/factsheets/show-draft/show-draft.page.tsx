// SPDX-License-Identifier: EUPL-1.2
import { mayDo, organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { listOrganisations, organisationsWho } from '#modules/partners'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { readDraft } from '../compose/read-draft.query.ts'
import { deskPath, paths, publicPath } from '../edition/addresses.ts'
import { statusText } from '../edition/edition.text.ts'
import { publishEdition } from '../publish-edition/publish-edition.command.ts'
import { FactsheetBody } from '../read-edition/factsheet-body.part.tsx'
import { sendEdition } from '../send-edition/send-edition.command.ts'
import { signPassages } from '../sign-passages/sign-passages.command.ts'
import type { Route } from './+types/show-draft.page.ts'
import { PublishForm, SendForm, SignForm, Signers } from './draft-forms.part.tsx'
import { Problems } from './problems.part.tsx'
import { draftText } from './show-draft.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const draft = existing(await readDraft(ctx, args.params.id ?? ''))
  const { seen: _, body: _body, ...edition } = draft.edition
  const t = translate(draftText, ctx.language)
  const organisations = draft.isMaker ? await listOrganisations(ctx) : []
  const able = await organisationsWho(ctx, 'factsheets:sign')
  return {
    ...draft,
    edition,
    own: organisationOf(ctx.actor),
    maySign: mayDo(ctx.actor, 'factsheets:sign'),
    organisations: organisations.map(({ id, name }) => ({
      value: id,
      text: able.has(id) ? name : t('cannotSign', { name }),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  let to = deskPath(id)
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'send') await sendEdition(ctx, id, entries)
    else if (entries.intent === 'sign') await signPassages(ctx, id, entries)
    else if (entries.intent === 'publish') to = publicPath(await publishEdition(ctx, id, entries))
    else throw new Response(null, { status: 400 })
    return to
  })
}

export default function ShowDraft({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(draftText, language)
  const s = translate(statusText, language)
  const { edition, composed, asked, isMaker, own, maySign, organisations } = loaderData
  const { id, number, title, status, changes } = edition
  const toSign = maySign && status === 'sent' ? asked.filter(({ organisationId }) => organisationId === own) : []
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead', { number, status: s(status) })}
      answered={actionData}
      actions={
        <>
          {isMaker && <TextLink href={addressIn(language, deskPath(id, 'schrijven'))}>{t('write')}</TextLink>}{' '}
          <TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>
        </>
      }
    >
      <Problems problems={composed.problems} />
      <Paragraph>{composed.previous ? t('since', { number: composed.previous.number }) : t('first')}</Paragraph>
      <Signers asked={asked} />
      {toSign.map((one) => (
        <SignForm key={one.source} asked={one} changes={changes} />
      ))}
      {isMaker && (
        <>
          <SendForm asked={asked} organisations={organisations} changes={changes} />
          {status === 'sent' && (
            <PublishForm
              isReady={composed.problems.length === 0 && asked.every(({ state }) => state === 'signed')}
              changes={changes}
            />
          )}
        </>
      )}
      <Heading level={2}>{t('textTitle')}</Heading>
      <FactsheetBody {...composed} language={language} />
    </WorkbenchPage>
  )
}
