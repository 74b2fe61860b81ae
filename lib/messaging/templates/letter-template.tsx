import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { directionOf, localeTag } from "@/lib/locale";
import { markupOf } from "@/lib/markup";
import { buttonUrlOf, type Letter } from "../letter";

// Mail programs know neither variables nor oklch: the shop's colours in hexadecimal.
const ink = "#2a231c";
const muted = "#6a6058";
const accent = "#0f6650";
const line = "#e9e3da";

const fontFamily = "'Readex Pro','Segoe UI',Tahoma,Arial,sans-serif";
const small = { color: muted, fontSize: 13, lineHeight: "22px", margin: "4px 0" };

export const letterHtml = (letter: Letter): string => `<!doctype html>${markupOf(<LetterTemplate letter={letter} />)}`;

/** The one look of every mail: the shop's name, one thought, one button, who writes. */
function LetterTemplate({ letter }: { letter: Letter }) {
  const { locale, sender, preview, title, paragraphs, button, notes = [], unsubscribe } = letter;
  const dir = directionOf(locale);
  const align = dir === "rtl" ? "right" : "left";
  return (
    <Html lang={localeTag(locale)} dir={dir}>
      <Head>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{`@media (prefers-color-scheme:dark){.page{background:#191613!important}.sheet{background:#221e1a!important;border-color:#3a342e!important}.ink{color:#f3ede4!important}.muted{color:#bdb2a6!important}}`}</style>
      </Head>
      <Body
        className="page"
        dir={dir}
        style={{ backgroundColor: "#f8f4ed", fontFamily, margin: 0, padding: "24px 12px" }}
      >
        <Preview>{preview}</Preview>
        <Container
          className="sheet"
          style={{
            backgroundColor: "#ffffff",
            border: `1px solid ${line}`,
            borderRadius: 16,
            maxWidth: 560,
            padding: 28,
            textAlign: align,
          }}
        >
          <Text style={{ color: accent, fontSize: 17, fontWeight: 700, lineHeight: "26px", margin: 0 }}>
            {sender.name}
          </Text>
          <Heading
            as="h1"
            className="ink"
            style={{ color: ink, fontSize: 23, lineHeight: "36px", margin: "18px 0 8px" }}
          >
            {title}
          </Heading>
          {paragraphs.map((paragraph) => (
            <Text
              key={paragraph}
              className="ink"
              style={{ color: ink, fontSize: 16, lineHeight: "28px", margin: "10px 0" }}
            >
              {paragraph}
            </Text>
          ))}
          {button && (
            <Section style={{ padding: "14px 0 10px", textAlign: align }}>
              <Button
                href={buttonUrlOf(button)}
                style={{
                  backgroundColor: accent,
                  borderRadius: 12,
                  color: "#ffffff",
                  fontSize: 17,
                  fontWeight: 600,
                  padding: "14px 28px",
                }}
              >
                {button.label}
              </Button>
            </Section>
          )}
          {notes.map((note) => (
            <Text key={note} className="muted" style={small}>
              {note}
            </Text>
          ))}
          <Hr style={{ borderColor: line, margin: "22px 0 14px" }} />
          {sender.legalLines.map((words) => (
            <Text key={words} className="muted" style={{ ...small, margin: 0 }}>
              {words}
            </Text>
          ))}
          {unsubscribe && (
            <Text style={small}>
              <Link className="muted" href={unsubscribe.url} style={{ color: muted, textDecoration: "underline" }}>
                {unsubscribe.label}
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}
