// A.10 dictionary: enums come back as enums, and as numbers
// covers: A10.dictionary
// oracle: differs (it takes get with int64 for enums too, which does not compile)
enum E { A = 3, B = 7 }

void main()
{
    dictionary d = {{"e", B}, {"n", 3}};
    E e;
    println("" + d.get("e", e) + " " + int(e)); // expect: true 7
    println("" + d.get("n", e) + " " + int(e)); // expect: true 3
    int i;
    println("" + d.get("e", i) + " " + i); // expect: true 7
}
