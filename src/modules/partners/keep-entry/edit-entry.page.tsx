// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { changePath, paths } from './addresses.ts'
import { deskText } from './desk.text.ts'
import type { Route } from './+types/edit-entry.page.ts'
import { EntryFields, intent } from './entry-fields.part.tsx'
import { formOfEntry } from './entry-form.ts'
import { stateText } from './keep.text.ts'
import { findKept } from './kept-entries.query.ts'
import { proposeEntry } from './propose-change.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findKept(ctx, args.params.id))
  const { entry, ...rest } = found
  const name = entry.organisation[ctx.language]
  return {
    ...rest,
    id: entry.id,
    title: translate(deskText, ctx.language)('change', { name }),
    form: formOfEntry(entry),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => changePath(await proposeEntry(ctx, args.params.id, entries)))

export default function EditEntry({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { title, waiting, earlier, form, others, version, id } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('editLead')}
      answered={actionData}
      actions={
        <>
          <TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>{' '}
          <TextLink href={addressIn(language, `${paths.public}/${id}`)}>{t('see')}</TextLink>
        </>
      }
    >
      {waiting && (
        <Notice kind="warn" title={t('waits')}>
          <Paragraph>
            <TextLink href={addressIn(language, changePath(waiting))}>{t('seeChange')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <Form fieldsOf={intent} label={title} submit={t('send')}>
        <HiddenField name="version" value={String(version)} />
        <EntryFields form={form} others={others} />
      </Form>
      {earlier.length > 0 && (
        <Details summary={t('earlier')}>
          <List
            items={earlier.map((one) => (
              <TextLink key={one.id} href={addressIn(language, changePath(one.id))}>
                {formatDate(new Date(one.proposedAt), language)}, {stateText[language][one.state]}
              </TextLink>
            ))}
          />
        </Details>
      )}
    </WorkbenchPage>
  )
}
