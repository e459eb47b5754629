// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, pageIn, pagingOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Budget } from '../keep-budget/budget.part.tsx'
import { actionPath, paths } from '../plan/addresses.ts'
import type { Route } from './+types/show-action.page.ts'
import { ActionFacts } from './action-facts.part.tsx'
import { takeActionDeed } from './action-deeds.command.ts'
import { actionText } from './action.text.ts'
import { actionView } from './action-view.query.ts'
import { Commitments } from './commitments.part.tsx'
import { Obligations } from './obligations.part.tsx'
import { Points } from './points.part.tsx'
import { SecretaryForms } from './secretary-forms.part.tsx'
import { Updates } from './updates.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const view = existing(await actionView(ctx, args.params.id, page))
  return { view, paging: pagingOf(addressIn(ctx.language, actionPath(args.params.id)), page, view.pages) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    if (!(await takeActionDeed(ctx, id, entries))) throw new Response(null, { status: 400 })
    return actionPath(id)
  })
}

export default function ShowAction({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(actionText, language)
  const { view, paging } = loaderData
  const { action, year, isSecretary, mayWrite, choices } = view
  return (
    <WorkbenchPage
      title={action.title}
      lead={action.theme}
      answered={actionData}
      actions={<TextLink href={`${addressIn(language, paths.board)}?jaar=${year}`}>{t('back')}</TextLink>}
    >
      <ActionFacts action={action} isSecretary={isSecretary} />
      <Updates updates={view.updates} mayWrite={mayWrite} paging={paging} />
      <Obligations obligations={view.obligations} isSecretary={isSecretary} />
      <Points points={view.points} />
      <Commitments commitments={view.commitments} organisations={choices?.organisations ?? null} />
      <Budget lines={view.budget} organisations={choices?.organisations ?? null} />
      {choices && (
        <>
          <Heading level={2}>{t('settings')}</Heading>
          <SecretaryForms action={action} choices={choices} />
        </>
      )}
    </WorkbenchPage>
  )
}
