// SPDX-License-Identifier: EUPL-1.2

/** GET and POST with the cookies of one signed-in demo person, over real HTTP, without a browser. */
export interface SignedIn {
  get(path: string): Promise<Response>
  post(path: string, fields: Record<string, string>): Promise<Response>
  /** A form with files. */
  upload(path: string, form: FormData): Promise<Response>
}

/** Signs in through the provider of the demo, as the page with the names does. `subject`: 'sharmila-ramdin'. */
export async function signedIn(url: string, subject: string): Promise<SignedIn> {
  const cookies = new Map<string, string>()
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(address, url), {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html,*/*;q=0.8', origin: url, ...(cookie && { cookie }), ...init.headers },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location || answer.status < 300 || answer.status > 399) return answer
    const next = new URL(location, new URL(address, url))
    // Whither it leads elsewhere is not ours to ask.
    if (next.origin !== new URL(url).origin) return answer
    await answer.arrayBuffer()
    return send(next.href)
  }
  const form = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  await (await send('/werkbank')).arrayBuffer()
  const answer = await send('/inloggen/als', form({ persoon: subject }))
  await answer.arrayBuffer()
  if (!answer.ok || !new URL(answer.url).pathname.includes('/werkbank'))
    throw new Error(`could not sign in as ${subject}: ${answer.status} at ${answer.url}`)
  return {
    get: (path) => send(path),
    post: (path, fields) => send(path, form(fields)),
    upload: (path, body) => send(path, { method: 'POST', body }),
  }
}
