"use client";

import { useTranslations } from "next-intl";
import { saveQuestions } from "@/lib/content/admin-actions";
import type { FaqDocument } from "@/lib/content/documents";
import { type Locale, otherLocale } from "@/lib/locale";
import { BothTexts, DocumentForm } from "./document-form";
import { Items } from "./items";

const both = { ar: "", fr: "" };
const blankQuestion = { question: both, answer: both };

/** The questions of the shop, in groups. */
export function FaqEditor({ document, language }: { document: FaqDocument; language: Locale }) {
  const t = useTranslations("content.admin");
  return (
    <DocumentForm start={document} save={saveQuestions} language={language}>
      {({ groups }, set) => (
        <Items
          path="groups"
          name={t("faq.group")}
          items={groups}
          blank={{ name: both, items: [blankQuestion] }}
          titleOf={({ name }) => name[language] || name[otherLocale(language)]}
          onChange={(next) => set({ groups: next })}
        >
          {(group, at, setGroup) => (
            <>
              <BothTexts
                path={`${at}.name`}
                label={t("faq.groupName")}
                value={group.name}
                onChange={(name) => setGroup({ ...group, name })}
              />
              <Items
                path={`${at}.items`}
                name={t("fields.question")}
                items={group.items}
                blank={blankQuestion}
                titleOf={({ question }) => question[language] || question[otherLocale(language)]}
                onChange={(items) => setGroup({ ...group, items })}
              >
                {(item, place, setItem) => (
                  <>
                    <BothTexts
                      path={`${place}.question`}
                      label={t("fields.question")}
                      value={item.question}
                      onChange={(question) => setItem({ ...item, question })}
                    />
                    <BothTexts
                      path={`${place}.answer`}
                      label={t("fields.answer")}
                      rows={3}
                      value={item.answer}
                      onChange={(answer) => setItem({ ...item, answer })}
                    />
                  </>
                )}
              </Items>
            </>
          )}
        </Items>
      )}
    </DocumentForm>
  );
}
