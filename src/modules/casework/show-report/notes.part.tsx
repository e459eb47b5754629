// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'

type Note = ShownReport['notes'][number]
type NotesProps = Pick<ShownReport, 'notes'> & { mayWork: boolean; actionData: Answered | undefined }

export function Notes({ notes, mayWork, actionData }: NotesProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { isOpen, one, errorOf } = partOf(actionData, 'note')
  return (
    <>
      <Heading level={2}>{t('notes')}</Heading>
      {notes.length === 0 && !mayWork && <Paragraph>{t('noNotes')}</Paragraph>}
      {mayWork && (
        <Details summary={t('noteTitle')} open={isOpen}>
          <Form label={t('noteTitle')}>
            <TextArea
              name="text"
              id="note-text"
              label={t('noteText')}
              description={t('noteMore')}
              rows={4}
              defaultValue={one('text')}
              error={errorOf('text')}
            />
            <Button appearance="secondary" name="intent" value="note">
              {t('noteAdd')}
            </Button>
          </Form>
        </Details>
      )}
      <ul className="dw-entries">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="dw-entries__text">{note.text}</p>
            <p className="dw-entries__by">
              {t('byName', { name: note.authorName, at: formatDateTime(note.writtenAt, language) })}
              {note.changedName &&
                `; ${t('changedBy', { name: note.changedName, at: formatDateTime(note.changedAt, language) })}`}
            </p>
            {mayWork && <Change note={note} actionData={actionData} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** In a conflict the field keeps what this person typed; the text of the other stands in the list and below the field. */
function Change({ note, actionData }: { note: Note; actionData: Answered | undefined }) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { isOpen, one, errorOf } = partOf(actionData, 'change-note', note.id)
  const isConflict = isOpen && one('version') !== String(note.version)
  return (
    <Details summary={t('change')} open={isOpen}>
      <Form label={t('change')}>
        <HiddenField name="id" value={note.id} />
        <HiddenField name="version" value={String(note.version)} />
        <TextArea
          name="text"
          id={`change-note-text-${note.id}`}
          label={t('noteText')}
          rows={4}
          defaultValue={one('text') ?? note.text}
          error={errorOf('text')}
        />
        {isConflict && (
          <>
            <Small>
              {t('theirs', {
                name: note.changedName ?? note.authorName,
                at: formatDateTime(note.changedAt, language),
              })}
            </Small>
            <blockquote className="dw-entries__text">{note.text}</blockquote>
          </>
        )}
        <Button appearance="secondary" name="intent" value="change-note">
          {t('save')}
        </Button>
      </Form>
    </Details>
  )
}
