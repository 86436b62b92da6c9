import type { Purpose } from '#ll2/licences/purposes.ts'
import type { LicenceTerms, Verdict } from '#ll2/licences/verdict.ts'

const questions: Readonly<Record<Purpose, string>> = {
  commercial: 'Commercially',
  changed: 'Changed',
  uncredited: 'Without credit',
}
/** The purposes in the order in which one asks, with their names. */
export const askedPurposes = (Object.keys(questions) as Purpose[]).map(purpose => ({
  purpose,
  name: questions[purpose],
}))

const answers: Readonly<Record<Verdict['answer'], string>> = {
  yes: 'yes',
  conditions: 'under conditions',
  no: 'no',
  unknown: 'not known',
}

/** For each purpose what a licence says to it, and why; what they all say is said once. */
export function LicenceVerdicts({ terms: { verdicts } }: { terms: LicenceTerms }) {
  const [first] = askedPurposes
  const same = first && verdicts[first.purpose]
  const groups = askedPurposes.every(({ purpose }) => verdicts[purpose] === same)
    ? [{ name: 'For any purpose', verdict: same }]
    : askedPurposes.map(({ purpose, name }) => ({ name, verdict: verdicts[purpose] }))
  return (
    <dl>
      {groups.map(
        ({ name, verdict }) =>
          verdict && (
            <div key={name} className="mt-1">
              <dt className="inline text-ink">{name}: </dt>
              <dd className="inline text-pretty">
                <strong className="font-semibold text-ink">{answers[verdict.answer]}.</strong>{' '}
                {verdict.reason}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
