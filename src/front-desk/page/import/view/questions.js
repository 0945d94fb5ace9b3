/**
 * @import { ImportRow } from '../read/rows.js'
 * @import { State } from '../read/state/state-words.js'
 * @import { Answers, Question, Understood } from '../read/understand.js'
 */
import { wall, writeDay, writeTime } from '../../time/times.js';
import { t } from '../../ui/language.js';
import { html } from '../../ui/preact.js';
import { chooseColumn } from '../read/columns/fields.js';
import { mentionIn } from '../read/doubtful-rows.js';
import { readWrittenTime } from '../read/time/written-time.js';
import { examplesOf, nameOf } from './column-names.js';
import { CountryChoice } from './options.js';

/**
 * What the file leaves open, each asked once, with what every choice would give.
 * @param {object} props
 * @param {Understood} props.understood
 * @param {Answers} props.answers
 * @param {(changed: Partial<Answers>) => void} props.onAnswer
 */
export function Questions({ understood, answers, onAnswer }) {
  const { questions } = understood;
  if (questions.length === 0) return null;
  return html`<section class="card questions" aria-labelledby="questions-heading">
    <h2 id="questions-heading">${t.import.questions}</h2>
    <p class="quiet">${t.import.questionsHint}</p>
    ${questions.map((question) => html`<${OneQuestion} key=${keyOf(question)} question=${question} understood=${understood} answers=${answers} onAnswer=${onAnswer} />`)}
  </section>`;
}

/** @param {Question} question */
function keyOf(question) {
  return question.kind === 'column' ? `column-${question.field}` : question.kind;
}

/**
 * @param {object} props
 * @param {Question} props.question
 * @param {Understood} props.understood
 * @param {Answers} props.answers
 * @param {(changed: Partial<Answers>) => void} props.onAnswer
 */
function OneQuestion({ question, understood, answers, onAnswer }) {
  const { table, columns, options } = understood;
  const name = keyOf(question);
  switch (question.kind) {
    case 'column': {
      const { field, candidates } = question;
      const settle = new Set([...(answers.settled ?? []), field]);
      return html`<${Chips}
        name=${name}
        legend=${t.import.whichColumn(t.import.fields[field])}
        isOpen=${question.isOpen}
        choices=${[
          ...candidates.map((column) => ({
            label: nameOf(table, column),
            detail: examplesOf(table, column).join(' · '),
            isChosen: !question.isOpen && columns[column] === field,
            answer: { columns: chooseColumn(columns, column, field), settled: settle },
          })),
          {
            label: t.import.noColumn,
            isChosen: !question.isOpen && !columns.includes(field),
            answer: { columns: columns.map((each) => (each === field ? undefined : each)), settled: settle },
          },
        ]}
        onAnswer=${onAnswer}
      />`;
    }
    case 'title_date':
      return html`<${Chips}
        name=${name}
        legend=${t.import.titleDate(question.date)}
        isOpen=${question.isOpen}
        choices=${[true, false].map((titleDate) => ({
          label: titleDate ? t.import.yesAll : t.import.no,
          isChosen: answers.titleDate === titleDate,
          answer: { titleDate, columns: undefined },
        }))}
        onAnswer=${onAnswer}
      />`;
    case 'order':
      return html`<${Chips}
        name=${name}
        legend=${t.import.orderAsk(question.example)}
        hint=${question.isContradictory ? t.import.orderAgainst : ''}
        isOpen=${question.isOpen}
        choices=${question.choices.map((order) => ({ label: dayAs(question.example, order, options.today), isChosen: answers.order === order, answer: { order } }))}
        onAnswer=${onAnswer}
      />`;
    case 'clock':
      return html`<${Chips}
        name=${name}
        legend=${t.import.clockAsk(question.example)}
        isOpen=${question.isOpen}
        choices=${
          /** @type {const} */ (['afternoon', 'as_written']).map((clock) => ({
            label: (clock === 'afternoon' ? t.import.clockAfternoon : t.import.clockAsWritten)(
              timeAs(question.example, clock, understood),
            ),
            isChosen: answers.clock === clock,
            answer: { clock },
          }))
        }
        onAnswer=${onAnswer}
      />`;
    case 'country':
      return html`<div class="field">
        <label for="ask-country"
          >${t.import.countryAsk(examplesOf(table, columns.indexOf('contact_number'))[0] ?? '')}</label
        >
        <${CountryChoice}
          id="ask-country"
          value=${answers.country?.code}
          first=${question.choices.map(({ code }) => code)}
          onChoose=${onAnswer}
        />
      </div>`;
    case 'states':
      return html`<fieldset class="field">
        <legend>${t.import.statesAsk}</legend>
        ${question.values.map(
          ({ key, column, written, count, answer }) =>
            html`<${Chips}
              key=${key}
              name="state-${key}"
              legend=${t.import.stateOf(written || t.import.emptyValue, nameOf(table, column), count)}
              isOpen=${answer === undefined}
              choices=${
                /** @type {State[]} */ (['stands', 'canceled', 'over']).map((state) => ({
                  label: t.import.stateChoices[state],
                  isChosen: answer === state,
                  answer: { states: new Map([...(answers.states ?? []), [key, state]]) },
                }))
              }
              onAnswer=${onAnswer}
            />`,
        )}
      </fieldset>`;
    case 'night':
    case 'far':
    case 'mentions': {
      const { kind, rows } = question;
      const [first] = rows;
      return html`<${Chips}
        name=${name}
        legend=${first ? DOUBT_WORDS[kind](first, rows.length, columns) : ''}
        hint=${rows
          .slice(0, 5)
          .map(({ line }) => t.import.lineOf(line))
          .join(', ')}
        isOpen=${question.isOpen}
        choices=${/** @type {const} */ (['keep', 'leave']).map((choice) => ({ label: t.import[choice], isChosen: answers[kind] === choice, answer: { [kind]: choice } }))}
        onAnswer=${onAnswer}
      />`;
    }
  }
}

/** @type {Record<'night' | 'far' | 'mentions', (row: ImportRow, count: number, columns: Understood['columns']) => string>} */
const DOUBT_WORDS = {
  night: ({ body }, count) => t.import.nightAsk(count, writeTime(wallAt(body))),
  far: ({ body }, count) =>
    t.import.farAsk(count, `${writeDay(wallAt(body))} ${wallAt(body).getUTCFullYear()}`),
  mentions: (row, count, columns) => t.import.mentionsAsk(count, mentionIn(row, columns)),
};

/** @param {ImportRow['body']} body */
function wallAt(body) {
  return wall(`${String(body['appointment_time']).slice(0, 16)}:00`);
}

/**
 * @param {object} props
 * @param {string} props.name
 * @param {string} props.legend
 * @param {string} [props.hint]
 * @param {boolean} props.isOpen
 * @param {readonly { label: string, detail?: string, isChosen: boolean, answer: Partial<Answers> }[]} props.choices
 * @param {(changed: Partial<Answers>) => void} props.onAnswer
 */
function Chips({ name, legend, hint = '', isOpen, choices, onAnswer }) {
  return html`<fieldset class=${isOpen ? 'field question is-open' : 'field question'}>
    <legend>${legend}</legend>
    ${hint !== '' && html`<p class="quiet">${hint}</p>`}
    <div class="chips">
      ${choices.map(
        ({ label, detail, isChosen, answer }) =>
          html`<label class="chip">
            <input type="radio" name=${name} checked=${isChosen} onChange=${() => onAnswer(answer)} />
            <span>${label}${detail && html`<small class="quiet"> ${detail}</small>`}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/**
 * @param {string} written
 * @param {import('../read/time/written-date.js').DateOrder} order
 * @param {string} today
 */
function dayAs(written, order, today) {
  const read = readWrittenTime(written, '12:00', { order, clock: 'as_written', today });
  return 'time' in read
    ? `${writeDay(wall(`${read.time.slice(0, 10)} 12:00:00`))} ${read.time.slice(0, 4)}`
    : t.import.orders[order];
}

/**
 * @param {string} written
 * @param {'afternoon' | 'as_written'} clock
 * @param {Understood} understood
 */
function timeAs(written, clock, { columns, options }) {
  const read = readWrittenTime(
    columns.includes('time') ? options.today : written,
    columns.includes('time') ? written : undefined,
    { ...options, clock },
  );
  return 'time' in read ? writeTime(wall(`${read.time.slice(0, 16).replace('T', ' ')}:00`)) : written;
}
