// A.6 && and || evaluate the right side only if needed; ^^ always (B.4)
// covers: A6.logic, B4.xor, A1.word-operators
bool t(string name, bool value)
{
    print(name + " ");
    return value;
}

void main()
{
    println(t("a", false) && t("b", true)); // expect: a false
    println(t("a", true) && t("b", false)); // expect: a b false
    println(t("a", true) || t("b", false)); // expect: a true
    println(t("a", false) || t("b", true)); // expect: a b true
    println(t("a", true) ^^ t("b", true)); // expect: a b false
    println(t("a", true) xor t("b", false)); // expect: a b true
    println(t("a", true) and t("b", true) or t("c", true)); // expect: a b true
    println(not t("a", true)); // expect: a false
}
