import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { UploadRules } from "../../src/serve/page-answers.ts";
import { count, readable } from "../../src/serve/phrases.ts";
import { messageOf, useAnswer } from "../answers.ts";
import { Problem } from "../notices.tsx";
import { clearUploads, droppedFiles, type Fate, loadExamples, type Upload, upload, useUploads } from "./uploads.ts";

/** A place to drop files, a way to choose them, and what became of each. Nothing where this server takes no articles in. */
export function AddArticles(): JSX.Element | null {
  const { answer: rules } = useAnswer<UploadRules>("/api/uploads");
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const uploads = useUploads();
  if (!rules?.open) return uploads.length > 0 ? <Fates uploads={uploads} /> : null;
  const fail = (error: unknown) => setProblem(messageOf(error));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then((files) => upload(files, rules), fail);
  };
  return (
    <section class="add" aria-label="Add articles">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for keys */}
      <div
        class={`drop ${over ? "over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          Drop articles here, or{" "}
          <button type="button" onClick={() => chooser.current?.click()}>
            Choose files
          </button>
        </p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Files of articles"
          onChange={({ currentTarget }) => {
            upload([...(currentTarget.files ?? [])], rules);
            currentTarget.value = "";
          }}
        />
        <p class="aside">
          {rules.formats.join(", ")}; at most {Math.round(rules.maxBytes / 2 ** 20).toLocaleString("en")} MB each.
          {rules.inbox && (
            <>
              {" "}
              Or put them into <code>{rules.inbox}</code>.
            </>
          )}
        </p>
      </div>
      <p>
        Nothing at hand?{" "}
        <button type="button" class="quiet" onClick={() => loadExamples().catch(fail)}>
          Load the example
        </button>{" "}
        <span class="aside">A dozen articles about Peru and Ecuador from war to peace, in five languages.</span>
      </p>
      {problem && <Problem detail={problem} />}
      {uploads.length > 0 && <Fates uploads={uploads} />}
    </section>
  );
}

function Fates({ uploads }: { uploads: readonly Upload[] }): JSX.Element {
  const ended = uploads.filter(({ fate }) => ["done", "opened", "refused", "failed"].includes(fate.at));
  const wrong = uploads.filter(({ fate }) => ["refused", "failed"].includes(fate.at));
  return (
    <section class="fates">
      <p role="status">
        {ended.length < uploads.length
          ? `${ended.length.toLocaleString("en")} of ${count(uploads.length, "file")} done …`
          : `${count(uploads.length, "file")} done${wrong.length > 0 ? `, ${wrong.length.toLocaleString("en")} not taken in` : ""}. `}
        {ended.length === uploads.length && ended.length > wrong.length && (
          <a href="/" onClick={clearUploads}>
            See the relations
          </a>
        )}
      </p>
      <ol class="rows">
        {uploads.map(({ id, name, fate }) => (
          <li key={id}>
            <span class="what">
              <Name name={name} fate={fate} />
              {"detail" in fate && (
                <small class="refusal">
                  {"code" in fate ? `${fate.code}: ` : ""}
                  {fate.detail}
                </small>
              )}
            </span>
            <span class="how">
              <span class={`status ${stateOf(fate)}`}>{stateOf(fate)}</span>
              {fate.at === "opened" && <small>{count(fate.articles, "article")}</small>}
              {fate.at === "done" && <small>{count(fate.mentions, "mention")}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Name({ name, fate }: { name: string; fate: Fate }): JSX.Element {
  const shown = <bdi class="path">{readable(name)}</bdi>;
  return "article" in fate && fate.article ? <a href={`/articles/${fate.article}`}>{shown}</a> : shown;
}

function stateOf(fate: Fate): string {
  return "state" in fate ? fate.state : fate.at;
}
