// A.10 dictionary: foreach gives values and keys
// covers: A10.dictionary, A10.dictionary-template, A5.foreach
// oracle: none (2.38)
void main()
{
    dictionary d = {{"a", 1}, {"b", "two"}, {"c", 3.5}};
    foreach (auto value, auto key : d)
    {
        println(key + "=" + int(value) + string(value));
    }
    // expect: a=1
    // expect: b=0two
    // expect: c=3

    dictionary<int, string> names = {{2, "two"}, {1, "one"}};
    string all;
    foreach (auto name, auto number : names)
    {
        all += number + name;
    }
    println(all); // expect: 2two1one
}
