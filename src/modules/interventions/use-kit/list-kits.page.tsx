// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, languageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { paths } from '../intervention/addresses.ts'
import { kits } from '../make-kit/kit.ts'
import { kitText } from '../make-kit/kit.text.ts'
import type { Route } from './+types/list-kits.page.ts'
import { KitUses } from './kit-uses.page.tsx'
import { listOwnUses, listUses } from './list-uses.query.ts'
import { tellWhatCame } from './use-kit.command.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(kitText, languageOf(location))('listTitle')} · dijkwacht` },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = kits.map(({ id, initiative, title, message }) => ({
    id,
    code: initiative.code,
    title: title[language],
    message: message[language],
  }))
  return { kits: shown, own: await listOwnUses(ctx), uses: await listUses(ctx, null) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  if (entries.intent !== 'tell') throw new Response(null, { status: 400 })
  try {
    await tellWhatCame(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, paths.kits), 303)
}

export default function ListKits({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(kitText, language)
  const { kits: all, own, uses } = loaderData
  const to = (path: string) => addressIn(language, path)
  const answered = answeredFor(actionData, 'tell')
  return (
    <WorkbenchPage
      title={t('listTitle')}
      lead={t('listLead')}
      above={<ErrorSummary errors={actionData?.summary ?? []} />}
    >
      {all.map(({ id, code, title, message }) => (
        <section key={id}>
          <Heading level={2}>{title}</Heading>
          <Paragraph>{message}</Paragraph>
          <Paragraph>
            <ActionLink href={to(`${paths.kits}/${id}`)} hiddenText={title}>
              {t('make')}
            </ActionLink>
          </Paragraph>
          <Small>
            <TextLink href={to(`${paths.public}/${code}`)}>{t('about')}</TextLink>
          </Small>
        </section>
      ))}
      {own.map(({ id, kit, place, isAsked, askFrom, whatCame }) => {
        const isThis = answered.one('id') === id
        return (
          <section key={id}>
            <Heading level={2}>
              {all.find((one) => one.id === kit)?.title ?? kit}, {place}
            </Heading>
            {!isAsked && <Paragraph>{t('notAsked', { date: formatDate(new Date(askFrom), language) })}</Paragraph>}
            {isAsked && (
              <Form label={`${t('asked')} ${place}`}>
                <HiddenField name="id" value={id} />
                <TextArea
                  name="whatCame"
                  id={isThis ? fieldId('tell', 'whatCame') : `what-${id}`}
                  label={t('asked')}
                  description={t('askedMore')}
                  rows={3}
                  maxLength={500}
                  defaultValue={(isThis && answered.one('whatCame')) || (whatCame ?? '')}
                  error={isThis ? answered.errorOf('whatCame') : undefined}
                />
                <Button appearance="secondary" name="intent" value="tell">
                  {t('tell')}
                </Button>
              </Form>
            )}
          </section>
        )
      })}
      <KitUses uses={uses} />
    </WorkbenchPage>
  )
}
