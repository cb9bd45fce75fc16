// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapguess.h"

#include "exchange/rowreader.h"

#include <QRegularExpression>

namespace Callwell {

namespace {

struct KnownName
{
    MapTarget to;
    QLatin1StringView names; ///< in small letters, without spaces and signs, a space around each
    QLatin1StringView joinedBy = "\n"_L1;
};

// What people call their columns: English, German, French, Spanish.
constexpr std::array knownNames{
    KnownName{MapTarget::GivenName,
              " givenname firstname forename vorname prenom nombredepila "_L1},
    KnownName{MapTarget::FamilyName,
              " familyname surname lastname nachname familienname nom nomdefamille apellido "
              "apellidos "_L1},
    KnownName{MapTarget::FullName,
              " name fullname contactname leadname personname contactperson ansprechpartner "
              "ansprechpartnerin nomcomplet nombre nombrecompleto "_L1},
    KnownName{MapTarget::JobTitle,
              " jobtitle position berufsbezeichnung stellung poste fonction cargo puesto "_L1},
    KnownName{MapTarget::Email,
              " email mail emailaddress mailaddress emailadresse mailadresse courriel adressemail "
              "adresseemail correo correoelectronico emailid "_L1},
    KnownName{MapTarget::Phone,
              " phone phonenumber telephone tel mobile mobilephone cellphone telefon telefonnummer "
              "handy mobil rufnummer telephonemobile portable telefono movil celular "_L1},
    KnownName{
        MapTarget::Organisation,
        " organisation organization company companyname account accountname firma unternehmen "
        "entreprise societe empresa organizacion "_L1},
    KnownName{MapTarget::Industry, " industry branche secteur sector industria "_L1},
    KnownName{MapTarget::Address,
              " address postaladdress adresse anschrift direccion streetnumber hausnummer address2 "
              "suburb "
              "ortsteil city town ort stadt ville ciudad country land pays pais "_L1},
    KnownName{MapTarget::Address,
              " street address1 strasse rue calle postcode zip zipcode postalcode plz codepostal "
              "codigopostal state region province "_L1,
              " "_L1},
    KnownName{MapTarget::Language, " language sprache langue idioma "_L1},
    KnownName{
        MapTarget::Activity,
        " note notes comment comments bemerkung bemerkungen notiz notizen kommentar commentaire "
        "commentaires remarque remarques nota notas comentario comentarios "_L1},
    KnownName{MapTarget::Inquiry,
              " inquiry enquiry question yourquestion asked request anfrage frage ihrefrage "
              "votrequestion demande pregunta consulta "_L1},
    KnownName{MapTarget::Interest,
              " interest product interesse produkt interet produit interes producto "_L1},
    KnownName{MapTarget::At,
              " date created createdat createdate creationdate leaddate datum erstellt erstelltam "
              "datecreation creele fecha fechacreacion "_L1},
    KnownName{MapTarget::Profile,
              " linkedin linkedinprofile linkedinurl xing profile profileurl profil "_L1},
    KnownName{MapTarget::Ignore, " rejectedline rejectedreason "_L1},
};

// "E-Mail-Adresse" and "email_adresse" are "emailadresse", "prénom" is "prenom".
QString folded(const QString &name)
{
    QString letters;
    const QString parts = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

ColumnMap guessColumn(const QString &name)
{
    ColumnMap column;
    column.column = name;
    const QString wanted = u' ' + folded(name) + u' ';
    for (const KnownName &known : knownNames) {
        if (wanted.size() > 2 && known.names.contains(wanted)) {
            column.to = known.to;
            column.joinedBy = known.joinedBy;
        }
    }
    return column;
}

bool looksLikeValue(const QString &name)
{
    static const QRegularExpression value(
        u"^([+-]?[0-9][0-9.,:/ +-]*|[^@ ]+@[^@ ]+\\.[^@ ]+|[0-9]{4}-[0-9]{2}-[0-9]{2}.*)$"_s);
    return value.match(name).hasMatch();
}

// Most of the names are numbers, dates or addresses: then they are no names.
bool looksLikeRow(const CsvRow &header)
{
    const auto values = std::ranges::count_if(header.fields, looksLikeValue);
    const bool address = std::ranges::any_of(header.fields, [](const QString &name) {
        return name.contains(u'@') && looksLikeValue(name);
    });
    return address || values * 2 > header.fields.size();
}

// A name that is clear outweighs a few wrong values: those rows are named by the import.
bool fits(const ImportMap &map, const CsvRow &header, const QList<CsvRow> &samples)
{
    const auto reader = RowReader::make(map, header, {});
    const auto wrong = std::ranges::count_if(samples, [&](const CsvRow &row) {
        const auto read = reader->read(row);
        return !read && read.error().kind == RowFault::Kind::ValueWrong;
    });
    return wrong * 4 <= samples.size();
}

bool isLanguage(const ImportMap &map, const CsvRow &header, const QList<CsvRow> &samples)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    const auto reader = RowReader::make(map, header, {});
    return std::ranges::all_of(samples, [&](const CsvRow &row) {
        const auto read = reader->read(row);
        return !read || read->person.language.isEmpty()
            || tag.match(read->person.language).hasMatch();
    });
}

} // namespace

Result<ImportMap> guessMap(const CsvRow &header, const QList<CsvRow> &samples, const QString &path,
                           const QString &noName)
{
    if (looksLikeRow(header))
        return failure(ErrorCode::HeaderMissing, {path});
    ImportMap map;
    map.name = noName;
    const QStringList ways{{}, u"dd.MM.yyyy"_s, u"dd.MM.yyyy HH:mm"_s, u"dd/MM/yyyy"_s};
    for (const QString &name : header.fields) {
        if (name.isEmpty())
            continue;
        const ColumnMap column = guessColumn(name);
        ImportMap alone;
        alone.columns = {column};
        alone.others = MapTarget::Ignore;
        bool good = false;
        for (const QString &way : ways) {
            alone.times = column.to == MapTarget::At ? way : QString();
            good = fits(alone, header, samples);
            if (good || column.to != MapTarget::At)
                break;
        }
        // two columns can't both say when it was
        const bool taken = column.to == MapTarget::At
            && std::ranges::contains(map.columns, MapTarget::At, &ColumnMap::to);
        good = good && !taken
            && (column.to != MapTarget::Language || isLanguage(alone, header, samples));
        if (good && column.to == MapTarget::At)
            map.times = alone.times;
        map.columns.append(good ? column : ColumnMap{.column = name});
    }
    return map;
}

} // namespace Callwell
