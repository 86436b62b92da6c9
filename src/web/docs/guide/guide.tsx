import { InLanguages } from './in-languages.tsx'
import { Paragraphs, topicNames, topics } from './topics.tsx'

/** How to use the API, a subject at a time, each with a snippet. */
export function Guide() {
  return topicNames.map(topic => {
    const { title, text } = topics[topic]
    return (
      <section key={topic} id={topic} className="mt-10 grid scroll-mt-4 gap-4">
        <h2 className="text-xl tracking-tight">{title}</h2>
        <Paragraphs text={text} />
        <InLanguages topic={topic} title={title} />
      </section>
    )
  })
}
