// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../survey/addresses.ts'
import type { Route } from './+types/stop-asking.page.ts'
import { stopByAddress } from './stop-asking.command.ts'
import { stopText } from './stop.text.ts'

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    await stopByAddress(ctx, [entries.address ?? ''].flat()[0] ?? '')
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ isDone: false, answered }, { status })
  }
  return data({ isDone: true, answered: undefined }, { status: 200 })
}

export default function StopAsking({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(stopText, language)
  const link = (path: string) => addressIn(language, path)
  return (
    <PublicPage
      title={actionData?.isDone ? t('doneTitle') : t('title')}
      back={{ href: link(paths.public), text: t('back') }}
      answered={actionData?.answered}
    >
      {actionData?.isDone ? (
        <Lead>{t('done')}</Lead>
      ) : (
        <>
          <Lead>{t('lead')}</Lead>
          <Form intent="stop" label={t('title')} submit={t('stop')}>
            <TextField name="address" type="email" autoComplete="email" label={t('address')} spellCheck={false} />
          </Form>
        </>
      )}
      <Paragraph>
        {t('code')} <TextLink href={link(paths.answer)}>{t('codeLink')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
