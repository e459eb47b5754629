// SPDX-License-Identifier: EUPL-1.2
import { useField } from './answered-form.tsx'
import { Button } from './button.tsx'
import { Field, type FieldProps, fieldAttributes } from './field.tsx'
import { useWords } from './words.tsx'
import './file.css'

export type UploadedFile = {
  id: string
  name: string
  size?: string | undefined
  /** What is known of it, below its name. */
  note?: string | undefined
}

type FileFieldProps = FieldProps & {
  accept?: string | undefined
  multiple?: boolean | undefined
  uploaded?: UploadedFile[] | undefined
  /** Name of the remove buttons; their value is the file's id. Default `<name>-remove`. */
  removeName?: string | undefined
}

/** What was added before stays, also when another field has an error: the form shows it with a remove button. */
export function FileField(given: FileFieldProps) {
  const props = useField(given)
  const words = useWords()
  const uploaded = props.uploaded ?? []
  return (
    <>
      {uploaded.length > 0 && (
        <div className="dw-files">
          <p className="dw-files__title" id={`${props.name}-uploaded`}>
            {words.uploaded}
          </p>
          <ul aria-labelledby={`${props.name}-uploaded`}>
            {uploaded.map((file) => (
              <li key={file.id}>
                <span className="dw-files__name">
                  {file.name}
                  {file.size && <small> {file.size}</small>}
                  {file.note && <small className="dw-files__note">{file.note}</small>}
                </span>
                <Button
                  appearance="subtle"
                  name={props.removeName ?? `${props.name}-remove`}
                  value={file.id}
                  hiddenText={file.name}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field {...props} kind="file">
        <input
          className="dw-file-input"
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          {...fieldAttributes(props)}
        />
      </Field>
    </>
  )
}
