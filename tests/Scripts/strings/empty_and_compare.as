// Comparison by code units
// covers: A10.string, A6.comparison
void main()
{
    println("" + ("a" < "b") + ("a" < "B") + ("" < "a") + ("ab" < "abc")); // expect: truefalsetruetrue
    println("" + ("a" == "a") + ("a" != "A") + ("b" >= "a") + ("b" <= "a")); // expect: truetruetruefalse
    string s = "x", t = "x";
    println(s == t); // expect: true
}
