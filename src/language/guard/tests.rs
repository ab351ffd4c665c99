use super::*;

/// What tells the second text from the first.
fn check(tongue: Tongue, example: &str, text: &str, expected: Option<Guard>) {
    let sense = |text| Sense::of(tongue, &Text::new(tongue, text));
    assert_eq!(
        sense(text).told_apart(&[&sense(example)]).map(|(guard, _)| guard),
        expected,
        "{text} | {example}"
    );
}

#[test]
fn english_texts_are_told_apart() {
    let check = |example, text, expected| check(Tongue::English, example, text, expected);
    check("I can refund you today.", "I will refund you today.", None);
    check("I can refund you today.", "Don’t worry, you get the refund today.", None);
    check("I can refund you today.", "I can’t refund you today.", Some(Guard::Refusal));
    check("I can refund you today.", "Perhaps you get a refund today.", Some(Guard::Doubt));
    check("I cannot cancel it.", "I am unable to cancel it.", None);
    check("I cannot cancel it.", "I can cancel it.", Some(Guard::Refusal));
    check("Your parcel has left.", "Your parcel hasn’t left.", Some(Guard::Negation));
    // It may say the same: whoever replaces a word is asked.
    check("You won’t lose your number.", "You keep your number.", Some(Guard::Changed));
    check("You won’t lose your number.", "You will lose your number.", Some(Guard::Negation));
    check("It is our fault.", "This is our mistake, not yours.", None);
    check("It is our fault.", "It isn’t our fault.", Some(Guard::Blame));
    check("We lost your parcel.", "You lost your parcel.", Some(Guard::Blame));
    check("I misread your request.", "You misread my request.", Some(Guard::Blame));
    check("I understand how frustrating this is.", "That must be so annoying.", None);
    check("I hear how upset you are.", "Let us know what you want.", Some(Guard::Hollow));
    check("I hear how upset you are.", "Thank you for the call.", None);
    check(
        "It must be hard to wait so long for the bill.",
        "So we wait for the bill.",
        Some(Guard::Unfeeling),
    );
    check("Our leaflet was misleading.", "You never read our leaflet.", Some(Guard::Blame));
    check("Please give me the order number.", "Please send order no. and postcode.", None);
    check(
        "We will take the charges off your bill.",
        "We will leave the charges on your bill.",
        Some(Guard::Changed),
    );
    check(
        "Our adviser told you the wrong date.",
        "You told our adviser the wrong date.",
        Some(Guard::Changed),
    );
    check("The pool is heated all year.", "The pool stays unheated all year.", Some(Guard::Changed));
    // A copy with one word changed, and a paraphrase of several sentences.
    let example = "I am on it. The nurse always comes at seven in the evening.";
    check(example, "I am on it. The nurse sometimes comes at seven in the evening.", Some(Guard::Doubt));
    check("The nurse comes at seven.", "The other nurse comes at seven.", Some(Guard::Changed));
    check(
        "Good news. The nurse comes at seven.",
        "The other nurse is here at seven tonight. Good news!",
        None,
    );
}

#[test]
fn french_texts_are_told_apart() {
    let check = |example, text, expected| check(Tongue::French, example, text, expected);
    check("Je peux vous rembourser.", "Je vous rembourse sans problème.", None);
    check("Je peux vous rembourser.", "Je ne peux pas vous rembourser.", Some(Guard::Refusal));
    check("Je peux vous rembourser.", "J’peux pas vous rembourser.", Some(Guard::Refusal));
    check("Le colis est parti.", "Le colis est pas parti.", Some(Guard::Negation));
    check("Le colis est parti.", "Le colis n’est plus parti.", Some(Guard::Negation));
    check("Vous gardez votre numéro.", "Vous ne perdrez pas votre numéro.", Some(Guard::Changed));
    check("C’est notre faute.", "L’erreur vient de chez nous.", None);
    check("C’est notre faute.", "Ce n’est pas notre faute.", Some(Guard::Blame));
    check("C’est notre faute.", "Vous auriez dû vérifier.", Some(Guard::Blame));
    check("Nous avons égaré le colis.", "Vous avez égaré le colis.", Some(Guard::Blame));
    check("Je vous rappelle demain.", "Je vous rappelle peut-être demain.", Some(Guard::Doubt));
    check("Je comprends votre colère.", "Ça doit être vraiment pénible.", None);
    check("J’entends votre colère.", "Dites-nous ce qu’il y a.", Some(Guard::Hollow));
    check("Notre brochure prêtait à confusion.", "Vous avez mal compris notre brochure.", Some(Guard::Blame));
    check("Les photos suffisent.", "Les photos suffisent plus.", Some(Guard::Negation));
    check("Le rendez-vous est fixé.", "La visite est fixée.", Some(Guard::Changed));
    check("Le rendez-vous est fixé pour lundi.", "Nous vous attendons lundi.", None);
}

#[test]
fn a_text_without_words_has_no_sense() {
    check(Tongue::English, "", "", None);
    check(Tongue::French, "😀", "Je ne peux pas.", None);
}
