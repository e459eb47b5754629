// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { entriesOf, leadByCode, pageRequest } from '#foundation/web'
import { AskCode } from '#ui/ask-code'
import { Details } from '#ui/details'
import { ErrorSummary } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import type { Route } from './+types/enter-code.page.ts'
import { enterCodeText } from './enter-code.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { ctx, codeKinds } = args.context.get(pageRequest)
  return { kinds: codeKinds.map(({ says }) => translate(says, ctx.language)('title')) }
}

export async function action(args: Route.ActionArgs) {
  const code = [entriesOf(await args.request.formData()).code ?? ''].flat()[0] ?? ''
  const { errors, status } = await leadByCode(args, code)
  return data({ errors, code }, { status })
}

export default function EnterCode({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(enterCodeText, language)
  const errors = actionData?.errors ?? []
  return (
    <PublicPage title={t('title')} above={<ErrorSummary errors={errors} isLost={!actionData?.code.trim()} />}>
      <AskCode lead={t('lead')} show={t('show')} error={errors[0]?.message} code={actionData?.code}>
        {t('lostMore')}
      </AskCode>
      <Details summary={t('kinds')}>
        <Paragraph>{t('kindsLead')}</Paragraph>
        <List items={loaderData.kinds} />
      </Details>
      <Notice kind="warn">
        <Paragraph>
          {t('never')} <TextLink href={addressIn(language, '/is-dit-echt')}>{t('real')}</TextLink>
        </Paragraph>
      </Notice>
    </PublicPage>
  )
}
