// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { fieldId, useAnswered } from '#ui/answered-form'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { SelectField } from '#ui/select-field'
import { TextArea } from '#ui/text-field'
import { paths } from '../intervention/addresses.ts'
import { kits } from '../make-kit/kit.ts'
import { kitText, kitTray } from '../make-kit/kit.text.ts'
import type { Route } from './+types/list-kits.page.ts'
import { usedAnswers } from './answers.ts'
import { KitUses } from './kit-uses.part.tsx'
import { listOwnUses, listUses } from './list-uses.query.ts'
import { tellWhatCame } from './use-kit.command.ts'

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

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'tell') throw new Response(null, { status: 400 })
    await tellWhatCame(ctx, entries)
    return paths.kits
  })

export default function ListKits({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(kitText, language)
  const { kits: all, own, uses } = loaderData
  const to = (path: string) => addressIn(language, path)
  // What waits for an answer stands first.
  const isFirst = ({ isAsked, whatCame }: OwnUse) => isAsked && whatCame === null
  const [asked, later] = [own.filter(isFirst), own.filter((one) => !isFirst(one))]
  return (
    <WorkbenchPage title={t('listTitle')} lead={t('listLead')} answered={actionData}>
      {asked.length > 0 && <Heading level={2}>{translate(kitTray, language)('title')}</Heading>}
      {asked.map((use) => (
        <TellForm key={use.id} use={use} />
      ))}
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
      {later.length > 0 && <Heading level={2}>{t('own')}</Heading>}
      {later.map((use) => (
        <TellForm key={use.id} use={use} />
      ))}
      <KitUses uses={uses} />
    </WorkbenchPage>
  )
}

type OwnUse = Awaited<ReturnType<typeof listOwnUses>>[number]

/** One's own kit: was it used, and what did it do? Also before that is asked. */
function TellForm({ use }: { use: OwnUse }) {
  const language = useLanguage()
  const t = translate(kitText, language)
  const { id, kitTitle, place, isAsked, askFrom, wasUsed, whatCame } = use
  const name = `${kitTitle}, ${place}`
  const { one, errorOf } = useAnswered('tell')
  const isThis = one('id') === id
  const fieldOf = (field: string) => (isThis ? fieldId('tell', field) : `${field}-${id}`)
  const kept = wasUsed === null ? '' : wasUsed ? 'yes' : 'no'
  return (
    <section>
      <Heading level={3}>{name}</Heading>
      {!isAsked && whatCame === null && (
        <Paragraph>{t('notAsked', { date: formatDate(new Date(askFrom), language) })}</Paragraph>
      )}
      <Form intent="tell" label={name} submit={t('tell')} quiet>
        <HiddenField name="id" value={id} />
        <SelectField
          name="used"
          id={fieldOf('used')}
          label={t('used')}
          defaultValue={isThis ? one('used') : kept}
          options={usedAnswers.map((value) => ({ value, text: t(value) }))}
          error={isThis ? errorOf('used') : undefined}
        />
        <TextArea
          name="whatCame"
          id={fieldOf('whatCame')}
          label={t('asked')}
          description={t('askedMore')}
          rows={3}
          maxLength={500}
          defaultValue={isThis ? one('whatCame') : (whatCame ?? '')}
          error={isThis ? errorOf('whatCame') : undefined}
        />
      </Form>
    </section>
  )
}
