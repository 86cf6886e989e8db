// A.10 string: split and join
// covers: A10.string
void main()
{
    array<string>@ parts = "a,b,,c".split(",");
    println(parts.length() + parts[1] + parts[3]); // expect: 4bc
    println(join(parts, "-")); // expect: a-b--c
    array<string> words = {"x"};
    println(join(words, ", ")); // expect: x
}
